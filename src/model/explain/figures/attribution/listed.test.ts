import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walk } from '../../../../../tests/explanations/walk.ts';
import { TODAY, worked } from '../../../../../tests/small/scenario.ts';
import { project } from '../../../project.ts';
import type { Projection } from '../../../projection.ts';
import { allFigures, explain } from '../../explain.ts';
import type { FigureId } from '../../explained.ts';
import { clusterMoneyFigures } from './clusters.ts';
import { groupMoneyFigures } from './groups.ts';
import { guestMoneyFigures } from './guests.ts';
import { unattributedFigures } from './nobody.ts';
import { potFigures } from './pots.ts';
import { productFigures } from './products.ts';

interface Worked {
  readonly case: { readonly id: string };
  readonly expected: { readonly figures: Readonly<Record<FigureId, string>> };
}

const file = new URL('../../../../../docs/worked/attribution.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Worked[] };
const projected = (id: string): Projection => project(worked('attribution', id), [], TODAY);
const OWN = /^future\/\w+\/(cluster|site|kind|group|product|unattributed|pot)\b/;

describe('who the money was spent for', () => {
  it.each(cases.map((one) => [one.case.id, one.expected.figures] as const))(
    'is in %s what the hand says, and explains itself',
    (id, figures) => {
      const projection = projected(id);
      const found = Object.keys(figures).map((figure) => [figure, explain(projection, figure)?.value]);
      expect(Object.fromEntries(found)).toEqual(figures);
      const own = allFigures(projection).filter((figure) => OWN.test(figure));
      expect(walk(projection, own).wrong).toEqual([]);
    },
  );

  it('has a figure for every cluster, site, kind, group, product, purpose and reason', () => {
    const projection = projected('pooled-contract');
    const listed = [
      ...clusterMoneyFigures,
      ...guestMoneyFigures,
      ...groupMoneyFigures,
      ...productFigures,
      ...unattributedFigures,
      ...potFigures,
    ].flatMap((family) => family.list(projection));
    const months = Array.from({ length: 12 }, (_, month) => `pot/offer/vvf/${String(month)}`);
    expect(listed).toEqual(
      [
        ...['cluster/a', 'cluster/b', 'site/0', 'site/1'],
        ...['kind/rhel', 'kind/windows-server'],
        ...['group/a/a1', 'group/a/a2', 'group/b/b1'],
        ...['product/vvf', 'unattributed', 'unattributed/unneeded'],
        ...months,
      ].map((id) => `future/stay/${id}`),
    );
  });

  it('is spent in the months that it covers', () => {
    const projection = projected('moved-cluster-pays-its-move');
    // The platform is paid from month 6 on, and hosts are bought in that month alone.
    const pots = potFigures[0]?.list(projection).filter((id) => id.startsWith('future/move/pot/')) ?? [];
    const monthsOf = (pot: string): number[] =>
      pots.flatMap((id) => (id.startsWith(`future/move/pot/${pot}/`) ? [Number(id.split('/').at(-1))] : []));
    expect(monthsOf('offer/vvf')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(monthsOf('offer/pve')).toEqual([6, 7, 8, 9, 10, 11]);
    expect(monthsOf('hosts/0')).toEqual([6]);
    expect(pots.length).toBe(19);
  });
});
