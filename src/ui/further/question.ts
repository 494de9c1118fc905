import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Further } from '../../report/further.ts';
import type { Levers } from '../../report/levers.ts';
import type { Sensitivity } from '../../report/sensitivity.ts';
import type { WorkloadPicture } from '../../report/workload.ts';

/** What is asked behind the first answer: what other projections say, what guest workloads cost, or which inputs matter most, once they are shown. */
export interface Question {
  readonly scenario: Scenario;
  readonly today: string;
  readonly about?: 'workload' | 'levers';
}

/** One part of what is told, as it becomes known; or our own mistake. */
export type Told =
  | { readonly part: 'further'; readonly further: Further }
  | { readonly part: 'sensitivity'; readonly sensitivity: Sensitivity }
  | { readonly part: 'workload'; readonly workload: WorkloadPicture }
  | { readonly part: 'levers'; readonly levers: Levers | undefined }
  | { readonly part: 'failure'; readonly message: string };

/** How many parts the answer to a question has. */
export function partsOf({ about }: Question): number {
  return about === undefined ? 2 : 1;
}
