import { codeAt } from '../at.ts';
import { LINE_RULES, type LedgerColumns } from '../ledger/ledger.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { costRowOf } from './registry.ts';

const COST_RULES = new Set<number>(
  LINE_RULES.flatMap((rule, code) => (rule.startsWith('cost') ? [code] : [])),
);

/** Whether a line is one of other costs. */
export function isCostLine(lines: LedgerColumns, line: number): boolean {
  return COST_RULES.has(codeAt(lines.rule, line));
}

/** For each cost item whether a contingency covers it: a one-off paid in cash, neither hardware nor a credit. */
export function coveredCosts(scenario: Scenario): boolean[] {
  return scenario.costs.map((cost) => costRowOf(cost.item).reserve === true && cost.freed !== true);
}
