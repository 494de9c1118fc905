import type { ImportProblem } from '../problem.ts';

/** A row of totals leaves cells open that need not be filled in. */
export function besideTotals(
  problems: readonly ImportProblem[],
  ofTotals: readonly ImportProblem<'total-rows'>[],
): ImportProblem[] {
  return problems.flatMap((problem): ImportProblem[] => {
    if (problem.code !== 'empty-cells') return [problem];
    const { data, ...rest } = problem;
    const total = ofTotals.find(({ file }) => file === problem.file);
    const rows = data.rows.filter((row) => total?.data.rows.includes(row) !== true);
    const count = data.count - (data.rows.length - rows.length);
    return count === 0 ? [] : [{ ...rest, row: rows[0] ?? rest.row ?? 0, data: { count, rows } }];
  });
}
