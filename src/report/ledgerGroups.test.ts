import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minorText } from '../model/exact/decimal.ts';
import { explain } from '../model/explain/explain.ts';
import { project } from '../model/project.ts';
import { readScenario } from '../model/scenario/parse.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { futureIn, migration, run, small, TODAY } from '../../tests/small/scenario.ts';
import { LEDGER_GROUPINGS, ledgerGroups } from './ledgerGroups.ts';

const TOTAL = { future: 'stay', from: 0 };

describe('the lines of a ledger in groups', () => {
  it('by category and by year, with their sums', () => {
    // Two hosts at 550 from month 0 and again from month 12; ten VMs moved at 20.
    const projection = run({ ...small(), costs: migration('20') });
    const stay = futureIn(projection, 'stay');
    expect(
      ledgerGroups(stay, TOTAL, 'year').map(({ of, amount, lines }) => [of, amount, lines.length]),
    ).toEqual([
      [0, 110_000, 1],
      [1, 110_000, 1],
    ]);
    const move = futureIn(projection, 'move');
    const groups = ledgerGroups(move, { future: 'move', from: 0 }, 'category');
    expect(groups.find(({ of }) => of === 'migration')?.amount).toBe(20_000);
  });

  it('of one cluster alone, or of what belongs to none', () => {
    const stay = futureIn(run(), 'stay');
    const [all] = ledgerGroups(stay, TOTAL, 'none');
    const parts = [-1, 0].flatMap((cluster) => ledgerGroups(stay, { ...TOTAL, cluster }, 'none'));
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(all?.amount);
    expect(ledgerGroups(stay, { ...TOTAL, cluster: 7 }, 'none')).toEqual([]);
  });

  it('add up to the total of the future, however they are put together, in every example', () => {
    for (const name of ['skeleton', 'two-contracts', 'windows-guests', 'growth-only']) {
      const { scenario } = readScenario(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));
      if (!scenario) throw new Error(name);
      const projection = project(scenario, [], TODAY);
      for (const future of projection.futures)
        for (const by of LEDGER_GROUPINGS) {
          const groups = ledgerGroups(future, { future: future.id, from: 0 }, by);
          const sum = groups.reduce((total, { amount }) => total + amount, 0);
          const total = explain(projection, `future/${future.id}/total`)?.value;
          expect([name, future.id, by, minorText(sum, projection.compiled.digits)]).toEqual([
            name,
            future.id,
            by,
            total,
          ]);
        }
    }
  });

  it('counts lines whose price is not known, and nothing for them', () => {
    const [vmware] = small().offers;
    const unpriced = { id: 'k', metric: { id: 'per-host' }, term: 12, billing: 'yearly' };
    const offers = [vmware, unpriced] as Scenario['offers'];
    const projection = run({ ...small(), offers });
    const groups = ledgerGroups(futureIn(projection, 'move'), { future: 'move', from: 0 }, 'category');
    expect(groups.reduce((sum, { unpriced }) => sum + unpriced, 0)).toBeGreaterThan(0);
    for (const { unpriced, lines, amount } of groups) if (unpriced === lines.length) expect(amount).toBe(0);
  });
});
