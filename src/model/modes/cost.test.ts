import { expect, test } from 'vitest';
import { sure } from '../at.ts';
import { contracts } from '../../../tests/small/contracts.ts';
import type { OfferPlan } from '../plan/plan.ts';
import { addCosts, costOf, isCheaper, paidBefore, type PlainCost } from './cost.ts';

const cost = (unknown: number, amount: number): PlainCost => ({ unknown, amount });

test('the lower sum is cheaper, by more than sums of doubles differ', () => {
  expect(isCheaper(cost(0, 1), cost(0, 2))).toBe(true);
  expect(isCheaper(cost(0, 2), cost(0, 2))).toBe(false);
  expect(isCheaper(cost(0, 2 - 1e-9), cost(0, 2))).toBe(false);
});

test('an unknown price is no bargain', () => {
  expect(isCheaper(cost(1, 0), cost(0, 9))).toBe(false);
  expect(isCheaper(cost(0, 9), cost(1, 0))).toBe(true);
});

test('costs add up', () => {
  expect(addCosts([cost(1, 2), cost(3, 4)])).toEqual(cost(4, 6));
  expect(addCosts([])).toEqual(cost(0, 0));
});

/** Three licences in each of twelve months, bought in the first. */
function planned(
  offer: Record<string, unknown>,
  holdings: Record<string, unknown>[] = [],
): {
  plan: OfferPlan;
  need: Float64Array;
} {
  const projection = contracts({
    offers: { v: { metric: { id: 'per-host' }, term: 24, ...offer } },
    holdings,
  });
  const future = sure(projection.futures[0]);
  return { plan: sure(future.plans[0]), need: sure(future.demand.needed[0]) };
}

test('what is paid before a month counts whole slices, from the start on', () => {
  const { plan } = planned({ price: '120', billing: 'yearly' });
  expect([0, 1, 12, 13].map((month) => paidBefore(plan, month).amount)).toEqual([0, 360, 360, 720]);
  const monthly = planned({ price: '120', billing: 'monthly' }).plan;
  expect([0, 1, 12].map((month) => paidBefore(monthly, month).amount)).toEqual([0, 30, 360]);
  const owned = planned({ price: '120', licence: 'perpetual' }).plan;
  expect([0, 1, 12].map((month) => paidBefore(owned, month).amount)).toEqual([0, 360, 360]);
});

test('what was paid before the start, and contracts of nothing, cost nothing', () => {
  const held = { id: 'h', offer: 'v', quantity: 3, price: '120', start: '2026-07', end: '2027-07' };
  expect(planned({ price: '120' }, [held]).plan.contracts[0]?.quantity).toBe(3);
  const prepaid = planned({ price: '120' }, [{ ...held, billing: 'prepaid', end: '2028-01' }]);
  expect(paidBefore(prepaid.plan, 12).amount).toBe(0);
  const nothing = planned({}, [{ ...held, quantity: 0, price: undefined, end: '2028-01' }]).plan;
  expect(paidBefore({ ...nothing, contracts: nothing.contracts.slice(0, 1) }, 12)).toEqual(cost(0, 0));
});

test('a payment without a price counts as one that nobody knows, also at the horizon', () => {
  const { plan, need } = planned({ billing: 'monthly' });
  expect(costOf(plan, need, true)).toEqual(cost(12, 0));
});

test('the settlement credits what is needed and paid, and charges what is owed and not needed', () => {
  const prepaid = planned({ price: '120', billing: 'prepaid' });
  expect(costOf(prepaid.plan, prepaid.need, false)).toEqual(cost(0, 720));
  expect(costOf(prepaid.plan, prepaid.need, true)).toEqual(cost(0, 360));
  const monthly = planned({ price: '120', billing: 'monthly' });
  expect(costOf(monthly.plan, monthly.need, true)).toEqual(cost(0, 360));
  expect(costOf(monthly.plan, monthly.need.with(11, 1), true)).toEqual(cost(0, 360 + 2 * 120));
});
