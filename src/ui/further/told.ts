import { project } from '../../model/project.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { furtherOf, type Further } from '../../report/further.ts';
import { sensitivityOf, type Sensitivity } from '../../report/sensitivity.ts';
import { workloadPicture, type WorkloadPicture } from '../../report/workload.ts';

/** What is asked behind the first answer: what other projections say, or what guest workloads cost, once they are shown. */
export interface Question {
  readonly scenario: Scenario;
  readonly today: string;
  readonly about?: 'workload';
}

/** One part of what is told, as it becomes known; or our own mistake. */
export type Told =
  | { readonly part: 'further'; readonly further: Further }
  | { readonly part: 'sensitivity'; readonly sensitivity: Sensitivity }
  | { readonly part: 'workload'; readonly workload: WorkloadPicture }
  | { readonly part: 'failure'; readonly message: string };

/** How many parts the answer to a question has. */
export function partsOf({ about }: Question): number {
  return about === 'workload' ? 1 : 2;
}

/** Tells what was asked, part by part, the quicker first. */
export function* told({ scenario, today, about }: Question): Generator<Told, void, undefined> {
  try {
    const projection = project(scenario, [], today);
    if (about === 'workload') {
      yield { part: 'workload', workload: workloadPicture(projection) };
      return;
    }
    const further = furtherOf(projection);
    yield { part: 'further', further };
    yield { part: 'sensitivity', sensitivity: sensitivityOf(projection, further.verdict) };
  } catch (error) {
    yield { part: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
