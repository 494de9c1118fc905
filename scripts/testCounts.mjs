export function unitCounts(report, endedWell, gap) {
  if (report === null) return { failed: 1 };
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloadable;
  const unexplained = !endedWell && failed === 0 && gap === null;
  return {
    passed: report.numPassedTests,
    failed: failed + (unexplained ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

// The aim is 100 of each; these floors only rise.
export const COVERAGE_FLOORS = { lines: 100, branches: 99.8, functions: 100, statements: 100 };

export function coverageGap(summary) {
  if (summary === null) return 'was not measured';
  const kinds = Object.entries(summary.total).filter(([kind]) => kind !== 'branchesTrue');
  if (summary.total.lines.total === 0) return 'no line of the model was found';
  const gaps = kinds.filter(
    ([kind, { covered, total }]) => covered * 100 < total * (COVERAGE_FLOORS[kind] ?? 100),
  );
  if (gaps.length === 0) return null;
  return gaps.map(([kind, { covered, total }]) => `${covered} of ${total} ${kind}`).join(', ');
}

export function browserCounts(report, endedWell) {
  if (report === null) return { failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed + (!endedWell && failed === 0 ? 1 : 0), skipped };
}
