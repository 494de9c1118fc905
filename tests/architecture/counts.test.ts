import { describe, expect, test } from 'vitest';
import { browserCounts, coverageGap, unitCounts } from '../../scripts/testCounts.mjs';

const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const whole = { covered: 10, total: 10 };

describe('the closing line never turns a broken run into a green one', () => {
  test('counts what passed, failed and was skipped', () => {
    const report = { ...unit, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(unitCounts(report, false, null)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test('a run without a report is a failure', () => {
    expect(unitCounts(null, true, null)).toEqual({ failed: 1 });
    expect(browserCounts(null, true)).toEqual({ failed: 1 });
  });

  test('a test file that could not be loaded is a failure', () => {
    const report = { ...unit, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(unitCounts(report, false, null)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  test('a bad ending that no test explains is a failure, unless the coverage gap explains it', () => {
    expect(unitCounts(unit, false, null)).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(unitCounts(unit, false, '1 of 2 lines')).toEqual({ passed: 7, failed: 0, skipped: 0 });
    const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };
    expect(browserCounts({ stats }, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  test('a browser test that needed a second try is a failure', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(browserCounts({ stats }, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test('coverage names its gaps, and nothing measured is a gap', () => {
    expect(coverageGap(null)).toBe('was not measured');
    expect(coverageGap({ total: { lines: { covered: 0, total: 0 } } })).toBe(
      'no line of the model was found',
    );
    expect(coverageGap({ total: { lines: whole, branches: { covered: 3, total: 4 } } })).toBe(
      '3 of 4 branches',
    );
    expect(coverageGap({ total: { lines: whole, branches: whole } })).toBeNull();
  });
});
