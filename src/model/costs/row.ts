import type { Rule } from '../rules/formula.ts';
import type { Complexity } from './complexity.ts';
import type { SourcedAmount } from './facts.ts';
import type { ParamId } from './params.ts';

/** Kinds of other costs: totals, escalation and value-added tax go by them. */
export type CostCategory =
  | 'migration'
  | 'rebuild'
  | 'installation'
  | 'project'
  | 'tools'
  | 'consulting'
  | 'training'
  | 'exit'
  | 'other'
  | 'credit'
  | 'contingency'
  | 'storage'
  | 'power'
  | 'space'
  | 'host-support'
  | 'rent'
  | 'people'
  | 'backup'
  | 'dr'
  | 'monitoring';

/** What the quantity of a cost follows, month by month; see DRIVERS. */
export type DriverId =
  | 'vms-migrated'
  | 'hosts-released'
  | 'hosts-bought'
  | 'hosts-taken'
  | 'move'
  | 'people-trained'
  | 'once'
  | 'always'
  | 'one-offs'
  | 'tib'
  | 'tib-added'
  | 'hosts'
  | 'vms'
  | 'administrators';

/** Whether an amount is due for each unit once, for a month or for a year. */
export type Basis = 'once' | 'month' | 'year';

/** One row of the cost registry: what drives the cost, by which rule, at which price unless one is entered. */
export interface CostRow<Id extends string = string> {
  readonly id: Id;
  readonly category: CostCategory;
  readonly driver: DriverId;
  /** The rule for each basis that an amount may be stated in; `basis` is the one taken unless the item says otherwise. */
  readonly rules: Readonly<Partial<Record<Basis, Rule>>>;
  readonly basis: Basis;
  readonly params: readonly ParamId[];
  /** Counts VMs of this complexity only. */
  readonly complexity?: Complexity;
  /** Whether an item may be limited to one side. */
  readonly sided?: true;
  /** Whether a contingency covers it. */
  readonly reserve?: true;
  /** What one unit costs where nobody entered an amount. */
  readonly fallback?: SourcedAmount;
}

/** Keeps the id of a row as a type, so that scenarios can name it. */
export function costRow<const Id extends string>(row: CostRow<Id>): CostRow<Id> {
  return row;
}
