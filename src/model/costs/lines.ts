import type { Compiled } from '../compile/compiled.ts';
import { LINE_RULES, type Ledger } from '../ledger/ledger.ts';
import { costRowOf } from './registry.ts';

const COST_RULES = new Set<number>(
  LINE_RULES.flatMap((rule, code) => (rule.startsWith('cost') ? [code] : [])),
);

/** Whether a line is one of other costs. */
export function isCostLine(ledger: Ledger, line: number): boolean {
  return COST_RULES.has(ledger.rule[line] ?? -1);
}

/** Whether a line is a one-off that a contingency covers: priced, paid in cash, and neither hardware nor a credit. */
export function isCovered(compiled: Compiled, ledger: Ledger, line: number): boolean {
  if (!isCostLine(ledger, line) || ledger.freed[line] === 1 || ledger.priced[line] === 0) return false;
  const cost = compiled.scenario.costs[ledger.source[line] ?? -1];
  return cost !== undefined && costRowOf(cost.item).reserve === true;
}
