import { describe, expect, it } from 'vitest';
import { futureIn, run, small, TODAY } from '../../../tests/small/scenario.ts';
import { at, HORIZONS, sideBySide } from './horizons.ts';
import { totalsOf } from './totals.ts';

describe('the same scenario within other horizons', () => {
  it('settles at each of them', () => {
    const total = (months: number): number => {
      const projection = at(small(), [], TODAY, months);
      return totalsOf(futureIn(projection, 'stay')).total;
    };
    // 1,100.00 a year, paid yearly in advance; within 18 months half of the second year is credited.
    expect([12, 18, 24, 36].map(total)).toEqual([110000, 165000, 220000, 330000]);
  });

  it('stands side by side at 36, 60 and 84 months', () => {
    const projection = run({ horizon: 60 });
    const beside = sideBySide(projection);
    expect(HORIZONS).toEqual([36, 60, 84]);
    expect(beside.map(({ compiled }) => compiled.horizon)).toEqual([36, 60, 84]);
    expect(beside[1]).toBe(projection);
    expect(beside.map(({ today }) => today)).toEqual([TODAY, TODAY, TODAY]);
    expect(beside[0]?.compiled.offers.map(({ source }) => source.id)).toEqual(['v', 'k']);
  });

  it('projects all three when the own horizon is another', () => {
    const projection = run({ horizon: 48 });
    expect(sideBySide(projection).map(({ compiled }) => compiled.horizon)).toEqual([36, 60, 84]);
  });
});
