import { describe, expect, it } from 'vitest';
import { migration, run, small, TODAY, worked } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import type { Projection } from '../../projection.ts';
import type { Explained } from '../explained.ts';
import { explain } from '../explain.ts';
import { returnFigures } from './returns.ts';

const figure = (projection: Projection, id: string): Explained | undefined => explain(projection, id);
const listed = (projection: Projection): string[] =>
  returnFigures.flatMap((family) => family.list(projection));
const paid = run({ costs: migration('100') });
const unpriced = run({
  holdings: [],
  offers: [{ id: 'v', metric: { id: 'per-host' }, term: 12, billing: 'yearly' }, ...small().offers.slice(1)],
});

describe('returns as figures', () => {
  it('have no present value where a rate makes it too large to be counted', () => {
    const rated = run({ horizon: 36, finance: { rate: '-0.999999999' } });
    expect(figure(rated, 'against/move/npv')).toMatchObject({
      value: null,
      missing: [],
      reason: 'too-large',
    });
  });

  it('rest on the figures they are made of', () => {
    expect(figure(paid, 'against/move/roi')).toMatchObject({
      unit: 'share',
      value: '0.1',
      missing: [],
      because: {
        kind: 'rule',
        rule: 'roi',
        of: { savings: 'against/move/savings', investment: 'against/move/investment' },
      },
    });
    expect(figure(paid, 'against/move/investment')).toMatchObject({
      unit: 'money',
      value: '1000.00',
      because: { kind: 'rule', rule: 'investment', of: { lowest: 'against/move/lowest' } },
    });
    expect(figure(paid, 'against/move/settlement-share')?.because).toMatchObject({
      rule: 'settlement-share',
      of: { settlement: 'against/move/difference/24', savings: 'against/move/savings' },
    });
    const lowest = figure(paid, 'against/move/lowest');
    expect(lowest?.because).toMatchObject({ kind: 'search', what: 'lowest' });
    expect(
      lowest?.because.kind === 'search' && [lowest.because.over.length, lowest.because.over[23]],
    ).toEqual([24, 'against/move/cumulative/23']);
    const irr = figure(paid, 'against/move/irr');
    expect(irr).toMatchObject({ unit: 'share', value: '0.1', because: { kind: 'search', what: 'irr' } });
    expect(irr?.because.kind === 'search' && [irr.because.over.length, irr.because.over[24]]).toEqual([
      25,
      'against/move/difference/24',
    ]);
    const payback = figure(paid, 'against/move/discounted-payback');
    expect(payback?.because.kind === 'search' && payback.because.over[3]).toBe(
      'against/move/pv-cumulative/3',
    );
    expect(figure(paid, 'against/move/payback')).toMatchObject({
      value: '12',
      because: { what: 'payback', over: expect.arrayContaining(['against/move/cumulative/0']) as string[] },
    });
    expect(figure(paid, 'against/move/first-saving')).toMatchObject({
      value: '12',
      because: { what: 'first-saving' },
    });
  });

  it('say why they do not exist', () => {
    const free = run();
    const reason = (id: string, projection = free): unknown => {
      const { value, reason: why, missing } = figure(projection, `against/move/${id}`) ?? {};
      return [value, why, missing?.length];
    };
    expect(reason('roi')).toEqual([null, 'no-outlay', 0]);
    expect(reason('investment')).toEqual([null, 'no-outlay', 0]);
    expect(reason('payback')).toEqual([null, 'no-outlay', 0]);
    expect(reason('discounted-payback')).toEqual([null, 'no-outlay', 0]);
    expect(reason('irr')).toEqual([null, 'no-sign-change', 0]);
    const two = project(worked('returns', 'two-rates'), [], TODAY);
    expect(reason('irr', two)).toEqual([null, 'several-rates', 0]);
    expect(reason('payback', two)).toEqual([null, 'not-within-horizon', 0]);
    const same = run({ futures: [{ id: 'stay' }, { id: 'move' }] });
    expect(reason('irr', same)).toEqual([null, 'no-difference', 0]);
    expect(reason('settlement-share', same)).toEqual([null, 'no-savings', 0]);
    expect(reason('first-saving', same)).toEqual([null, 'not-within-horizon', 0]);
    expect(figure(paid, 'against/move/payback')).not.toHaveProperty('reason');
  });

  it('carry what is missing', () => {
    const missing = [{ path: 'offers/v/quote', code: 'unpriced' }];
    for (const id of ['roi', 'irr', 'investment', 'lowest', 'discounted-payback', 'pv-cumulative/2'])
      expect(figure(unpriced, `against/move/${id}`)?.missing).toEqual(missing);
  });

  it('add present values up, month by month', () => {
    const at10 = run({ costs: migration('100'), finance: { rate: '0.1' } });
    expect(figure(at10, 'against/move/pv-cumulative/11')?.value).toBe('-1000');
    expect(figure(at10, 'against/move/pv-cumulative/12')).toMatchObject({
      value: '0',
      because: {
        kind: 'sum',
        of: expect.arrayContaining(['against/move/pv/0', 'against/move/pv/12']) as string[],
      },
    });
    expect(figure(at10, 'against/move/pv-cumulative/24')).toBeUndefined();
  });

  it('are listed once for every other future, each rate by its place', () => {
    const two = project(worked('returns', 'two-rates'), [], TODAY);
    const ids = listed(two);
    expect(ids.filter((id) => id.includes('/irr'))).toEqual([
      'against/move/irr',
      'against/move/irr/0',
      'against/move/irr/1',
    ]);
    expect(ids.filter((id) => id.includes('pv-cumulative'))).toHaveLength(36);
    expect(new Set(ids).size).toBe(ids.length);
    expect(figure(two, 'against/move/irr/1')).toMatchObject({ unit: 'share', value: '0.2' });
    expect(figure(two, 'against/move/irr/2')).toBeUndefined();
    expect(figure(two, 'against/stay/irr/0')).toBeUndefined();
    expect(figure(two, 'against/stay/irr')).toBeUndefined();
    expect(listed({ ...two, futures: two.futures.slice(0, 1) })).toEqual([]);
  });

  it('write a ratio of nothing without a sign', () => {
    expect(figure(paid, 'against/move/settlement-share')?.value).toBe('0');
  });
});
