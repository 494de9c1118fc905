import { describe, expect, it } from 'vitest';
import { ascending, byId, cheaper, covers, ruleAt, type Contract, type UnitPrice } from './contract.ts';

const contract = (id: string, index: number, begin = 2, end = 5): Contract =>
  ({ id, index, begin, end }) as unknown as Contract;
const price = (value: number): UnitPrice => ({
  value,
  trail: { by: 'input', path: 'p', text: String(value) },
});

describe('a contract', () => {
  it('covers the months from its first to the one before its end', () => {
    const months = [1, 2, 4, 5];
    expect(months.map((month) => covers(contract('a', 0), month))).toEqual([false, true, true, false]);
  });

  it('comes by id, and of equal ids the older first', () => {
    expect(
      [contract('b', 0), contract('a', 2), contract('a', 1)].sort(byId).map(({ id, index }) => [id, index]),
    ).toEqual([
      ['a', 1],
      ['a', 2],
      ['b', 0],
    ]);
    expect(byId(contract('a', 1), contract('a', 3))).toBeLessThan(0);
    expect(byId(contract('a', 3), contract('a', 1))).toBeGreaterThan(0);
  });

  it('renews by nothing but its path where no rule was entered', () => {
    expect(ruleAt(undefined, 'holdings/a/next')).toEqual({ terms: {}, path: 'holdings/a/next', paths: {} });
  });
});

describe('an order', () => {
  it('holds equal infinities for equal', () => {
    expect([ascending(Infinity, Infinity), ascending(1, 3), ascending(3, 1)]).toEqual([0, -2, 2]);
  });

  it('puts unknown prices last', () => {
    expect([price(NaN), price(2), price(1), price(NaN)].sort(cheaper).map(({ value }) => value)).toEqual([
      1,
      2,
      NaN,
      NaN,
    ]);
    expect(cheaper(price(NaN), price(NaN))).toBe(0);
  });
});
