import type { Compiled } from '../compile/compiled.ts';

/** Months of one fiscal year that lie within the horizon; named by the calendar year in which the fiscal year ends. */
export interface FiscalYear {
  readonly year: number;
  /** Months from the start: from (inclusive) to (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** The fiscal years that the horizon touches, the first and the last often cut; they begin in January unless stated (model.md 9). */
export function fiscalYears(compiled: Compiled): FiscalYear[] {
  const first = (compiled.scenario.finance?.fiscalYearStart ?? 1) - 1;
  const years: FiscalYear[] = [];
  for (let from = 0; from < compiled.horizon;) {
    const month = (compiled.start + from - first) % 12;
    const to = Math.min(compiled.horizon, from + 12 - month);
    const lastMonth = compiled.start + from - month + 11;
    years.push({ year: Math.floor(lastMonth / 12), from, to });
    from = to;
  }
  return years;
}
