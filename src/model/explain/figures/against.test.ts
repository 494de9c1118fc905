import { describe, expect, it } from 'vitest';
import { walk } from '../../../../tests/explanations/walk.ts';
import { withLines } from '../../../../tests/small/lines.ts';
import { migration, run } from '../../../../tests/small/scenario.ts';
import { allFigures, explain } from '../explain.ts';

/**
 * Staying renews two hosts in month 12 for 1100.00, which the move does not; it pays 200.00 for ten VMs in month 0. At a tenth a
 * year the 1100.00 are worth 1000.00 today.
 */
const projection = run({ costs: migration('20'), finance: { rate: '0.1' } });
const figure = (id: string): unknown => {
  const found = explain(projection, `against/move/${id}`);
  return found && [found.unit, found.value];
};

describe('a future against staying', () => {
  it('differs by what the hand says', () => {
    expect(figure('savings')).toEqual(['money', '900.00']);
    expect(figure('savings-cash')).toEqual(['money', '900.00']);
    expect([0, 1, 12, 24].map((month) => figure(`difference/${String(month)}`))).toEqual([
      ['money', '-200.00'],
      ['money', '0.00'],
      ['money', '1100.00'],
      ['money', '0.00'],
    ]);
    expect([0, 11, 12, 23].map((month) => figure(`cumulative/${String(month)}`))).toEqual([
      ['money', '-200.00'],
      ['money', '-200.00'],
      ['money', '900.00'],
      ['money', '900.00'],
    ]);
    expect([figure('pv/0'), figure('pv/12'), figure('pv-sum')]).toEqual([
      ['money', '-200'],
      ['money', '1000'],
      ['money', '800'],
    ]);
    expect([figure('npv'), figure('payback'), figure('first-saving')]).toEqual([
      ['money', '800.00'],
      ['month', '12'],
      ['month', '12'],
    ]);
  });

  it('has a figure for each month, the settlement as the last of its differences', () => {
    const listed = (part: string): string[] =>
      allFigures(projection).filter((id) => id.startsWith(`against/move/${part}`));
    const months = (part: string, count: number): string[] =>
      Array.from({ length: count }, (_, month) => `against/move/${part}/${String(month)}`);
    expect(listed('difference/')).toEqual(months('difference', 25));
    expect(listed('pv/')).toEqual(months('pv', 25));
    expect(listed('cumulative/')).toEqual(months('cumulative', 24));
    expect(['difference/25', 'pv/25', 'cumulative/24'].map((id) => figure(id))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('explains every difference down to lines and inputs', () => {
    const own = allFigures(projection).filter((id) => id.startsWith('against/'));
    expect(own.length).toBeGreaterThan(70);
    expect(walk(projection, own).wrong).toEqual([]);
    expect(explain(projection, 'against/move/payback')?.because).toMatchObject({
      kind: 'search',
      over: Array.from({ length: 24 }, (_, month) => `against/move/cumulative/${String(month)}`),
    });
  });

  it('misses prices from its start on, not those of what was paid before', () => {
    const paid = (month: number) =>
      withLines(
        { futures: [{ id: 'stay' }, { id: 'too' }] },
        { offer: 0, source: 0, month, from: month, to: 4, amount: 0, priced: false },
      ).projection;
    expect(explain(paid(-1), 'against/too/savings')?.missing).toEqual([]);
    expect(explain(paid(0), 'against/too/savings')?.missing).toHaveLength(1);
  });

  it('says why there is no month, and nothing of staying itself', () => {
    const none = run({ futures: [{ id: 'stay' }, { id: 'too' }] });
    expect(explain(none, 'against/too/payback')).toMatchObject({
      unit: 'month',
      value: null,
      reason: 'no-outlay',
    });
    expect(explain(none, 'against/too/first-saving')).toMatchObject({
      unit: 'month',
      value: null,
      reason: 'not-within-horizon',
    });
    expect(explain(none, 'against/stay/savings')).toBeUndefined();
  });
});
