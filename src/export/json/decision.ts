import { minorText } from '../../model/exact/decimal.ts';
import { monthText } from '../../model/time/month.ts';
import type { Report } from '../../report/report.ts';

/** The next decision of a result file: which future must begin by when, for which renewal, and what missing it costs. */
export interface DecisionResult {
  readonly future: string;
  readonly holding: string;
  readonly latestStart: string;
  readonly renewal: string;
  /** Beginning one month after the last that works; null where that month is not in the scenario. */
  readonly costOfMissing: string | null;
  /** The future of the verdict three months later; null where nothing moves. */
  readonly costOfThreeMonths: string | null;
}

/** The next decision of a report, as a result file prints it. */
export function decisionResult({ projection, decision, slip }: Report): DecisionResult | null {
  if (!decision) return null;
  const { start, digits } = projection.compiled;
  const money = (minor: number | undefined): string | null =>
    minor === undefined ? null : minorText(minor, digits);
  return {
    future: decision.start.future,
    holding: decision.start.holding,
    latestStart: monthText(start + decision.start.latest),
    renewal: monthText(start + decision.start.end),
    costOfMissing: money(decision.cost),
    costOfThreeMonths: money(slip?.cost),
  };
}
