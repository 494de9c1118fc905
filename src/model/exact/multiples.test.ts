import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST, COST_PER_YEAR, COST_POWER } from '../rules/costs.ts';
import { SLICE_OF_TOTAL } from '../rules/money.ts';
import { LIST_PRICE } from '../rules/prices.ts';
import { amountOf, factor, textFactor } from './amount.ts';
import { Multiples } from './multiples.ts';

const cents = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((minor) => (minor / 100).toFixed(2));

describe('amounts that differ in one factor', () => {
  it('are what the rule gives one by one', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
        cents,
        fc.constantFrom('1', '1.1', '1.0609', '0.5'),
        fc.constantFrom(COST, COST_PER_YEAR),
        (quantity, amount, escalation, rule) => {
          const order = ['quantity', 'amount', 'escalation'];
          const one = amountOf(rule, order, 2);
          const many = new Multiples(rule, 'quantity', { amount, escalation }, 2);
          const expected = one([factor(quantity), textFactor(amount), textFactor(escalation)]);
          expect(many.of(quantity)).toBe(expected);
          expect(many.of(quantity)).toBe(expected);
        },
      ),
    );
  });

  it('round a half away from zero, exactly, also where doubles cannot tell', () => {
    const each = new Multiples(COST, 'quantity', { amount: '1.005', escalation: '1' }, 2);
    expect([1, 3, 5].map((value) => each.of(value))).toEqual([101, 302, 503]);
    const less = new Multiples(COST, 'quantity', { amount: '-1.005', escalation: '1' }, 2);
    expect([1, 1, 2].map((value) => less.of(value))).toEqual([-101, -101, -201]);
    const yearly = new Multiples(COST_PER_YEAR, 'quantity', { amount: '0.06', escalation: '1' }, 2);
    expect([1, 2, 3].map((value) => yearly.of(value))).toEqual([1, 1, 2]);
  });

  it('multiply every factor of the rule', () => {
    const fixed = { kw: '0.5', pue: '1.5', amount: '0.12', escalation: '1' };
    expect(new Multiples(COST_POWER, 'quantity', fixed, 2).of(4)).toBe(26280);
    expect(new Multiples(COST_POWER, 'quantity', fixed, 0).of(4)).toBe(263);
  });

  it('cost nothing for what is nothing within the tolerance, at whatever price', () => {
    const dear = new Multiples(COST, 'quantity', { amount: '1000000000000', escalation: '1' }, 2);
    const [amounts, sums] = [new Float64Array(3), new Float64Array(3)];
    const values = Float64Array.of(1e-10, -1e-9, 2e-9);
    dear.fill(values, 0, 3, amounts);
    expect([...amounts]).toEqual([0, 0, 200_000]);
    const tally = { lines: 0, size: 0 };
    dear.addTo(sums, values, 0, 3, tally);
    expect([[...sums], tally]).toEqual([[0, 0, 200_000], { lines: 1, size: 200_000 }]);
  });

  it('are worked out exactly only where a half cent is close, and once for the same value', () => {
    let read = 0;
    const rule = {
      ...COST,
      get formula() {
        read += 1;
        return COST.formula;
      },
    };
    const each = new Multiples(rule, 'quantity', { amount: '1.005', escalation: '1' }, 2);
    const made = read;
    each.of(2);
    each.of(3.3);
    expect(read - made).toBe(0);
    expect([each.of(1), each.of(1), each.of(3)]).toEqual([101, 101, 302]);
    expect(read - made).toBe(2);
  });

  it('round large amounts exactly, where doubles lie on the wrong side of the half cent', () => {
    // 4,700,516.25 × 713.756 = 3,355,021,676.535, which doubles put below its half cent.
    const sums = new Float64Array(1);
    const each = new Multiples(COST, 'quantity', { amount: '713.756', escalation: '1' }, 2);
    each.addTo(sums, Float64Array.of(4_700_516.25), 0, 1, { lines: 0, size: 0 });
    expect([...sums]).toEqual([335_502_167_654]);
  });

  it('fill a series between two places and leave the rest alone', () => {
    const each = new Multiples(COST, 'quantity', { amount: '1.005', escalation: '1' }, 2);
    const amounts = new Float64Array(6).fill(-7);
    each.fill(Float64Array.of(9, 0, 1, 1, 3, 9), 1, 5, amounts);
    expect([...amounts]).toEqual([-7, 0, 101, 101, 302, -7]);
  });

  it('are refused for a rule that is no rounded product of that factor', () => {
    expect(() => new Multiples(SLICE_OF_TOTAL, 'total', {}, 2)).toThrow(
      'slice-of-total is no multiple of total',
    );
    expect(() => new Multiples(LIST_PRICE, 'price', {}, 2)).toThrow(TypeError);
  });
});
