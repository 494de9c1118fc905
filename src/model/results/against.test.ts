import { describe, expect, it } from 'vitest';
import { LedgerBook } from '../ledger/book.ts';
import type { Line } from '../ledger/ledger.ts';
import type { Projection } from '../projection.ts';
import { futureIn, migration, run } from '../../../tests/small/scenario.ts';
import { against, presentValue } from './against.ts';

const SETTLED: Line = {
  month: 24,
  from: 24,
  to: 30,
  rule: 'settle-credit',
  category: 'settlement',
  offer: -1,
  source: -1,
  cluster: -1,
  quantity: 1,
  amount: 0,
  priced: true,
  freed: false,
};

describe('a future against the baseline', () => {
  const projection = run({ costs: migration('100'), finance: { rate: '0.1' } });
  const stay = futureIn(projection, 'stay');
  const move = futureIn(projection, 'move');

  it('counts differences month by month and the settlement at the horizon', () => {
    const result = against(projection, stay, move);
    expect(result).toMatchObject({
      savings: 10000,
      savingsCash: 10000,
      npv: 0,
      hasOutlay: true,
      paybackMonth: 12,
      noPayback: undefined,
      firstSavingMonth: 12,
    });
    expect(result.difference).toHaveLength(25);
    expect([result.difference[0], result.difference[12], result.difference[24]]).toEqual([
      -100000, 110000, 0,
    ]);
    expect([result.cumulative[0], result.cumulative[11], result.cumulative[12]]).toEqual([
      -100000, -100000, 10000,
    ]);
  });

  it('turns around when the futures do', () => {
    const result = against(projection, move, stay);
    expect(result).toMatchObject({
      savings: -10000,
      hasOutlay: true,
      paybackMonth: null,
      firstSavingMonth: 0,
    });
    expect(result.noPayback).toBe('not-within-horizon');
  });

  it('compares a pair once', () => {
    expect(against(projection, stay, move)).toBe(against(projection, stay, move));
    expect(against(projection, move, stay)).not.toBe(against(projection, stay, move));
  });

  it('finds no first saving where nothing is saved', () => {
    expect(against(projection, stay, stay)).toMatchObject({
      hasOutlay: false,
      firstSavingMonth: null,
      noPayback: 'no-outlay',
      npv: 0,
    });
  });
});

describe('the settlement of two futures', () => {
  it('counts charge less credit of either, at the horizon', () => {
    const projection = run();
    const settling = (charge: number, credit: number): Projection['futures'][number] => {
      const book = new LedgerBook({ horizon: 24 });
      for (const amount of [charge, -credit]) book.write({ ...SETTLED, amount });
      return { ...futureIn(projection, 'stay'), ledger: book.close() };
    };
    const result = against(projection, settling(40, 150), settling(7, 11));
    expect(result.difference[24]).toBe(40 - 150 - (7 - 11));
    expect(result.savings).toBe(-106);
    expect(result.savingsCash).toBe(0);
  });
});

describe('present value', () => {
  it('leaves month 0 alone and discounts a year by the yearly rate', () => {
    const year = (last: number): Float64Array =>
      Float64Array.from([-100000, ...new Array<number>(11).fill(0), last]);
    expect(presentValue(year(110000), '0.1', 2)).toBe(0);
    expect(presentValue(year(110000), '0.12', 2)).toBe(-1786);
    expect(presentValue(year(110000), '0', 2)).toBe(10000);
  });

  it('rounds a half away from zero, exactly where doubles cannot tell', () => {
    const half = (amount: number): Float64Array =>
      Float64Array.from([0, ...new Array<number>(11).fill(0), amount]);
    expect(presentValue(half(1), '1', 2)).toBe(1);
    expect(presentValue(half(-1), '1', 2)).toBe(-1);
    expect(presentValue(half(3), '1', 2)).toBe(2);
    expect(presentValue(half(-5), '1', 0)).toBe(-3);
  });

  it('rounds exactly where the double lies below a half that is one', () => {
    const inTwoYears = (amount: number): Float64Array => {
      const series = new Float64Array(25);
      series[24] = amount;
      return series;
    };
    // 2,560,466,272 ÷ 1.6² = 1,000,182,137.5.
    expect(presentValue(inTwoYears(2560466272), '0.6', 2)).toBe(1000182138);
    expect(presentValue(inTwoYears(-2560466272), '0.6', 2)).toBe(-1000182138);
  });

  it('writes nothing as nothing, without a sign', () => {
    const little = (amount: number): number => presentValue(Float64Array.from([amount]), '0', 2);
    expect(Object.is(little(-0.2), 0)).toBe(true);
    expect(little(-0.7)).toBe(-1);
    expect(little(1.7)).toBe(2);
  });
});

describe('moving two hosts that staying would renew in month 12 for 1100.00', () => {
  const compared = (change: Parameters<typeof run>[0]) => {
    const projection = run(change);
    return against(projection, futureIn(projection, 'stay'), futureIn(projection, 'move'));
  };

  it('saves from that month on, without any outlay', () => {
    expect(compared({})).toMatchObject({
      savings: 110_000,
      savingsCash: 110_000,
      npv: 110_000,
      hasOutlay: false,
      paybackMonth: null,
      firstSavingMonth: 12,
    });
    expect([...compared({}).cumulative]).toEqual([
      ...new Array<number>(12).fill(0),
      ...new Array<number>(12).fill(110_000),
    ]);
  });

  it('pays back in that month what it cost in the first', () => {
    // 200.00 for ten VMs; at a tenth a year the 1100.00 are worth 1000.00 today.
    expect(compared({ costs: migration('20'), finance: { rate: '0.1' } })).toMatchObject({
      savings: 90_000,
      npv: 80_000,
      hasOutlay: true,
      paybackMonth: 12,
      firstSavingMonth: 12,
    });
  });

  it('saves from the first month where staying pays more in it', () => {
    const costs = [{ id: 'c', item: 'project' as const, amount: '7', futures: ['stay'] }];
    const found = compared({ costs });
    expect([found.difference[0], found.firstSavingMonth]).toEqual([700, 0]);
  });

  it('saves in no month where both do the same', () => {
    const projection = run({ futures: [{ id: 'stay' }, { id: 'too' }] });
    const found = against(projection, futureIn(projection, 'stay'), futureIn(projection, 'too'));
    expect(found).toMatchObject({ savings: 0, hasOutlay: false, firstSavingMonth: null });
  });
});
