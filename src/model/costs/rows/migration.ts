import { COST, COST_HOURS } from '../../rules/costs.ts';
import type { Complexity } from '../complexity.ts';
import { MIGRATION_PER_VM } from '../facts.ts';
import { costRow, type CostRow } from '../row.ts';

/** A price for each VM that moves, of one complexity or of any. */
const byPrice = <const Id extends string>(id: Id, complexity?: Complexity): CostRow<Id> =>
  costRow({
    id,
    category: 'migration',
    driver: 'vms-migrated',
    rules: { once: COST },
    basis: 'once',
    params: [],
    reserve: true,
    fallback: MIGRATION_PER_VM,
    ...(complexity && { complexity }),
  });

/** Hours for each VM that moves at a rate per hour. */
const byHours = <const Id extends string>(id: Id, complexity?: Complexity): CostRow<Id> =>
  costRow({
    id,
    category: 'migration',
    driver: 'vms-migrated',
    rules: { once: COST_HOURS },
    basis: 'once',
    params: ['hours'],
    reserve: true,
    ...(complexity && { complexity }),
  });

/** Moving VMs, by price or by hours, all of them alike or each complexity on its own (model.md 8). */
export const MIGRATION_ROWS = [
  byPrice('migration-per-vm'),
  byPrice('migration-easy', 'easy'),
  byPrice('migration-medium', 'medium'),
  byPrice('migration-hard', 'hard'),
  byPrice('migration-white-glove', 'white-glove'),
  byHours('migration-hours'),
  byHours('migration-easy-hours', 'easy'),
  byHours('migration-medium-hours', 'medium'),
  byHours('migration-hard-hours', 'hard'),
  byHours('migration-white-glove-hours', 'white-glove'),
] as const;
