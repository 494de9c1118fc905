import { COST_ROWS } from '../../../src/model/costs/registry.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';

/** Every cost item of the registry set to an amount with cents; hours, people and their like as anybody would enter them. */
export function everyCost(): Scenario['costs'] {
  return COST_ROWS.map((row, at) => ({
    id: row.id,
    item: row.id,
    amount: AMOUNTS[row.id] ?? `${String(10 + at)}.35`,
    ...(row.params.includes('hours') ? { params: { hours: '3.5' } } : {}),
    ...(row.id === 'backup-per-vm' ? { params: { overlap: 3 } } : {}),
    ...(row.id === 'monitoring-per-host' ? { billing: 'yearly' as const } : {}),
  }));
}

const AMOUNTS: Readonly<Record<string, string>> = {
  contingency: '0.125',
  credit: '-2500.75',
  power: '0.1249',
};
