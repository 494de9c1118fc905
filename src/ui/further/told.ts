import { project } from '../../model/project.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { furtherOf, type Further } from '../../report/further.ts';
import { sensitivityOf, type Sensitivity } from '../../report/sensitivity.ts';

/** What is asked behind the first answer. */
export interface Question {
  readonly scenario: Scenario;
  readonly today: string;
}

/** One part of what is told, as it becomes known; or our own mistake. */
export type Told =
  | { readonly part: 'further'; readonly further: Further }
  | { readonly part: 'sensitivity'; readonly sensitivity: Sensitivity }
  | { readonly part: 'failure'; readonly message: string };

/** How many parts a question has. */
export const PARTS = 2;

/** Tells what takes further projections, part by part, the quicker first. */
export function* told({ scenario, today }: Question): Generator<Told, void, undefined> {
  try {
    const projection = project(scenario, [], today);
    const further = furtherOf(projection);
    yield { part: 'further', further };
    yield { part: 'sensitivity', sensitivity: sensitivityOf(projection, further.verdict) };
  } catch (error) {
    yield { part: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
