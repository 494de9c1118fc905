import { useMemo, type ReactNode } from 'react';
import { consequencesOf } from '../../edit/import/consequences.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { CONSEQUENCES } from '../../wording/inventory/draft.ts';
import { sentenceOf } from '../../wording/problems.ts';

/** What no longer fits in the scenario once its estate is the new one. */
export function Consequences({ before, after }: { before: Scenario; after: Scenario }): ReactNode {
  const problems = useMemo(() => consequencesOf(before, after, []), [before, after]);
  if (problems.length === 0) return null;
  return (
    <details className="intake-problems" data-severity="error" open>
      <summary>
        {CONSEQUENCES} ({problems.length})
      </summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.path}`}>
            <code>{problem.path}</code> {sentenceOf(problem)}
          </li>
        ))}
      </ul>
    </details>
  );
}
