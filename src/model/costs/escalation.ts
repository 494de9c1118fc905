import type { Compiled } from '../compile/compiled.ts';
import { exact } from '../exact/decimal.ts';
import { evaluate } from '../exact/evaluate.ts';
import { ESCALATION } from '../rules/costs.ts';

/** The factor by which costs of a category have risen after so many full years, as exact text; 1 without a rate (model.md 8). */
export function escalationText(compiled: Compiled, category: string, years: number): string {
  const rate = compiled.scenario.assumptions?.escalation?.[category];
  if (rate === undefined) return '1';
  return evaluate(ESCALATION.formula, { rate: exact(rate), years: exact(years) }, 0).toString();
}
