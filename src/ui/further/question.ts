import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Further } from '../../report/further.ts';
import type { Sensitivity } from '../../report/sensitivity.ts';
import type { WorkloadPicture } from '../../report/workload.ts';

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
