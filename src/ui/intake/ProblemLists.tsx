import type { ReactNode } from 'react';
import type { ImportProblem } from '../../import/problem.ts';
import { areOfSeveral, inventorySentence, placeText } from '../../wording/inventory/problems.ts';
import { INTAKE_TITLES, moreProblems } from '../../wording/ui/intake.ts';

/** Of each weight so many are listed; every one already stands for all rows with it. */
const LISTED = 50;

/** What an inventory lacks or does not fit together in, the gravest first. */
export function ProblemLists({ problems }: { problems: readonly ImportProblem[] }): ReactNode {
  const areMany = areOfSeveral(problems);
  return (['error', 'warning', 'info'] as const).map((severity) => {
    const own = problems.filter((problem) => problem.severity === severity);
    if (own.length === 0) return null;
    return (
      <details key={severity} className="intake-problems" data-severity={severity} open={severity !== 'info'}>
        <summary>
          {INTAKE_TITLES[severity]} ({own.length})
        </summary>
        <ul>
          {own.slice(0, LISTED).map((problem, at) => (
            <li key={String(at)}>
              {placeText(problem, areMany) !== '' && (
                <span className="intake-place">{placeText(problem, areMany)}: </span>
              )}
              {inventorySentence(problem)}
            </li>
          ))}
          {own.length > LISTED && <li>{moreProblems(own.length - LISTED)}</li>}
        </ul>
      </details>
    );
  });
}
