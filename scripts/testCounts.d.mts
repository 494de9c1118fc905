/** How many tests or checks ended which way; what is left out is 0. */
export interface Counts {
  passed?: number;
  failed?: number;
  skipped?: number;
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface CoverageSummary {
  total: Record<string, { covered: number; total: number }>;
}

interface BrowserReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Tests of Vitest's JSON report. A file that could not even be loaded, or a stray error, is one failure. */
export function unitCounts(report: UnitReport | null, endedWell: boolean, gap: string | null): Counts;

/** Percent of the model's lines, branches, functions and statements that the tests must reach. */
export const COVERAGE_FLOORS: Readonly<Record<'lines' | 'branches' | 'functions' | 'statements', number>>;

/** What of the model no test runs, in words; null when every line and branch is run. */
export function coverageGap(summary: CoverageSummary | null): string | null;

/** Tests of Playwright's JSON report. A run that left no report is one failure. */
export function browserCounts(report: BrowserReport | null, endedWell: boolean): Counts;
