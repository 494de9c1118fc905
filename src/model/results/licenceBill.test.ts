import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomScenario } from '../../../tests/laws/randomScenario.ts';
import { small, TODAY } from '../../../tests/small/scenario.ts';
import { project } from '../project.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { billingOf } from './licenceBill.ts';
import { totalsOf } from './totals.ts';

const quoted = (scenario: Scenario, price: string): Scenario => ({
  ...scenario,
  holdings: scenario.holdings.map((holding) => ({ ...holding, next: { ...holding.next, price } })),
});
const totals = (scenario: Scenario): number[] => {
  const { futures } = project(scenario, [], TODAY);
  return futures.map((run) => totalsOf(run).total);
};

it('is what licences cost, with their settlement and the taxes on both', () => {
  const taxed = small({
    assumptions: { vat: { licences: '0.1' } },
    costs: [{ id: 'project', item: 'project', amount: '777' }],
  });
  const first = project(taxed, [], TODAY);
  // Two hosts at 550 for two years, and for one: taxed at a tenth, the project left out.
  expect(billingOf(first)(taxed)).toEqual([
    { total: 242000, unpriced: false },
    { total: 121000, unpriced: false },
  ]);
  // The second year at 1000 each.
  expect(billingOf(first)(quoted(taxed, '1000'))[0]?.total).toBe(341000);
});

it('says that a price is missing', () => {
  const offers = small().offers.map(({ price: _, ...offer }) => offer);
  const bare = small({ offers, holdings: [] });
  expect(billingOf(project(bare, [], TODAY))(bare).map(({ unpriced }) => unpriced)).toEqual([true, true]);
});

it('differs between two prices by what the totals differ by, in random scenarios with every cost', () => {
  fc.assert(
    fc.property(fc.gen(), fc.integer({ min: 0, max: 90000 }), (g, cents) => {
      const scenario = randomScenario(g, 'every');
      const other = quoted(scenario, (cents / 100).toFixed(2));
      const first = project(scenario, [], TODAY);
      const before = billingOf(first)(scenario);
      const after = billingOf(first)(other);
      const changed = after.map(({ total }, at) => total - (before[at]?.total ?? NaN));
      const was = totals(scenario);
      expect(changed).toEqual(totals(other).map((total, at) => total - (was[at] ?? NaN)));
    }),
    { numRuns: 40 },
  );
});
