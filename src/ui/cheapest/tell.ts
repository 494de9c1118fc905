import { wantedFor } from '../../edit/cheapest/candidates.ts';
import { cheapest, scenarioOfRow, type Cheapest } from '../../model/cheapest/cheapest.ts';
import type { Part } from '../../model/cheapest/facts.ts';
import { project } from '../../model/project.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** What is asked of the ways: all of them side by side for a future that moves, or the scenario behind one row. */
export interface WaysQuestion {
  readonly scenario: Scenario;
  readonly today: string;
  readonly moving: string;
  readonly leftOut: readonly Part[];
  readonly row?: string;
}

/** What is told: the ways, the scenario behind a row, or our own mistake. */
export type WaysTold =
  | { readonly part: 'ways'; readonly ways: Cheapest }
  | { readonly part: 'row'; readonly scenario: Scenario | undefined }
  | { readonly part: 'failure'; readonly message: string };

/** Answers a question about the ways; a mistake of ours is told, not thrown. */
export function tell({ scenario, today, moving, leftOut, row }: WaysQuestion): WaysTold {
  try {
    const future = scenario.futures.find(({ id }) => id === moving);
    if (!future) throw new RangeError(`no future ${moving}`);
    const wanted = wantedFor(scenario, future, leftOut);
    if (row !== undefined) return { part: 'row', scenario: scenarioOfRow(scenario, wanted, row) };
    return { part: 'ways', ways: cheapest(project(scenario, [], today), wanted) };
  } catch (error) {
    return { part: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
