import { expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { project } from '../project.ts';
import { TODAY, worked } from '../../../tests/small/scenario.ts';

test('an attribution is explained figure by figure, and unknown parts are no figures', () => {
  const projection = project(worked('attribution', 'pooled-contract'), [], TODAY);
  const value = (id: string): string | null | undefined => explain(projection, id)?.value;
  expect(value('future/stay/cluster/a/offer/vvf')).toBe('320.04');
  expect(value('future/stay/cluster/a/offer/vvf/3')).toBe('26.67');
  expect(value('future/stay/pot/offer/vvf/0')).toBe('40.00');
  expect(value('future/stay/line/0/covers/11')).toBe('50.00');
  expect(value('future/stay/line/0/used/11')).toBe('40.00');
  expect(value('future/stay/line/0/unneeded/11')).toBe('10.00');
  expect(value('future/stay/line/0/minimum-order/11')).toBe('0.00');
  expect(value('future/stay/kind/rhel/cluster/a')).toBe('160.08');
  expect(value('future/stay/kind/rhel/cluster/a/offer/vvf/0')).toBe('13.34');
  expect(value('future/stay/group/a/a2/from/a')).toBe('159.96');
  expect(value('future/stay/group/a/a2/from/a/offer/vvf/0')).toBe('13.33');
  expect(value('future/stay/product/vvf')).toBe('600.00');
  expect(value('future/stay/unattributed/unneeded')).toBe('120.00');
  const unknown = [
    'future/none/cluster/a',
    'future/stay/cluster/none',
    'future/stay/cluster/a/offer/none',
    'future/stay/cluster/a/offer/none/0',
    'future/stay/cluster/a/offer/vvf/12',
    'future/stay/site/9',
    'future/none/site/0',
    'future/stay/pot/offer/vvf/12',
    'future/stay/pot/hosts/0/0',
    'future/none/pot/offer/vvf/0',
    'future/stay/line/0/covers/12',
    'future/stay/line/0/used/12',
    'future/stay/line/7/used/1',
    'future/none/line/0/used/1',
    'future/stay/line/0/site/0',
    'future/stay/kind/sles',
    'future/none/kind/rhel',
    'future/stay/kind/sles/cluster/a',
    'future/stay/kind/rhel/cluster/none',
    'future/none/kind/rhel/cluster/a',
    'future/stay/kind/rhel/cluster/a/offer/none/0',
    'future/stay/group/a/none',
    'future/stay/group/none/a1',
    'future/none/group/a/a1',
    'future/stay/group/a/a1/from/b',
    'future/stay/group/a/a1/from/b/offer/vvf/0',
    'future/stay/group/a/a1/from/a/offer/vvf/99',
    'future/stay/unattributed/shared',
    'future/none/unattributed',
    'future/none/unattributed/unneeded',
    'future/stay/product/none',
    'future/none/product/vvf',
  ];
  expect(unknown.filter((id) => explain(projection, id) !== undefined)).toEqual([]);
});
