import type { CostRow } from './row.ts';
import { FIXED_ROWS } from './rows/fixed.ts';
import { HOST_ROWS } from './rows/hosts.ts';
import { MIGRATION_ROWS } from './rows/migration.ts';
import { SERVICE_ROWS } from './rows/service.ts';

/** Every cost besides licences and the price of hosts, one row each (architecture: driver × price × schedule + category). */
export const COST_ROWS = [...MIGRATION_ROWS, ...HOST_ROWS, ...FIXED_ROWS, ...SERVICE_ROWS] as const;

/** The id of a row, by which a scenario names a cost. */
export type CostItemId = (typeof COST_ROWS)[number]['id'];

const byId = new Map<string, CostRow>(COST_ROWS.map((row) => [row.id, row]));

/** The row of that id; throws when there is none, because the scenario's schema knows no other. */
export function costRowOf(id: CostItemId): CostRow {
  const row = byId.get(id);
  if (!row) throw new RangeError(`no cost item of id ${id}`);
  return row;
}
