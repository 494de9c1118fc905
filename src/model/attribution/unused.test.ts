import { describe, expect, test } from 'vitest';
import type { Contract } from '../plan/contract.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import { unusedOf } from './unused.ts';

const MONTHS = 3;
const [plan] = futureIn(run(), 'stay').plans;

/** A plan of these contracts; what one leaves out is 10 units of month 0 to 12 without anything raised. */
function planOf(contracts: readonly Partial<Contract>[]): OfferPlan {
  const model = plan?.contracts[0];
  if (!plan || !model) throw new Error('the small scenario holds a contract');
  const all = contracts.map((own, index) => ({
    ...model,
    id: `c${String(index)}`,
    begin: 0,
    end: 12,
    quantity: 10,
    raised: 0,
    ...own,
    index,
  }));
  const held = Float64Array.from({ length: MONTHS }, (_, month) =>
    all.reduce((sum, one) => (one.begin <= month && month < one.end ? sum + one.quantity : sum), 0),
  );
  return { ...plan, contracts: all, held };
}

const unused = (contracts: readonly Partial<Contract>[], needed: readonly number[]) =>
  unusedOf(planOf(contracts), Float64Array.from(needed)).map(
    (one) => one && { raised: [...one.raised], unneeded: [...one.unneeded] },
  );

describe('what nobody needs', () => {
  test('falls on what ends last', () => {
    expect(unused([{ end: 12 }, { end: 24 }], [20, 15, 5])).toEqual([
      { raised: [0, 0, 0], unneeded: [0, 0, 5] },
      { raised: [0, 0, 0], unneeded: [0, 5, 10] },
    ]);
  });

  test('falls on the first id of those that end together', () => {
    expect(unused([{ id: 'b' }, { id: 'a' }], [13, 13, 13])).toEqual([
      undefined,
      { raised: [0, 0, 0], unneeded: [7, 7, 7] },
    ]);
  });

  test('falls on a contract without an end before any other, and on the first id of two', () => {
    const never = { end: Infinity };
    expect(unused([{ end: 600 }, { ...never, id: 'z' }, { ...never, id: 'y' }], [25, 25, 25])).toEqual([
      undefined,
      undefined,
      { raised: [0, 0, 0], unneeded: [5, 5, 5] },
    ]);
  });

  test('is what was ordered for the minimum first, wherever that ends, as long as it is not needed', () => {
    expect(unused([{ raised: 4 }, { end: 24 }], [20, 18, 11])).toEqual([
      { raised: [0, 2, 4], unneeded: [0, 0, 0] },
      { raised: [0, 0, 0], unneeded: [0, 0, 5] },
    ]);
  });

  test('is never more of a contract than it has', () => {
    expect(unused([{ quantity: 3, raised: 8 }], [0, 1, 3])).toEqual([
      { raised: [3, 2, 0], unneeded: [0, 0, 0] },
    ]);
    expect(unused([{ raised: 4 }], [0, 0, 0])).toEqual([{ raised: [4, 4, 4], unneeded: [6, 6, 6] }]);
    // Twelve of twenty: four of them raised, the other six of the one that ends last, two of the other.
    expect(unused([{ raised: 4, end: 24 }, {}], [8, 8, 8])).toEqual([
      { raised: [4, 4, 4], unneeded: [6, 6, 6] },
      { raised: [0, 0, 0], unneeded: [2, 2, 2] },
    ]);
  });

  test('leaves alone contracts that are not in force, and those of nothing', () => {
    expect(unused([{ begin: 2, end: 36 }, { quantity: 0, end: 48 }, {}], [10, 4, 12])).toEqual([
      { raised: [0, 0, 0], unneeded: [0, 0, 8] },
      undefined,
      { raised: [0, 0, 0], unneeded: [0, 6, 0] },
    ]);
  });

  test('is nothing where less is held than needed', () => {
    expect(unused([{}], [10, 11, 99])).toEqual([undefined]);
  });
});
