import type { Problem } from '../../model/scenario/problem.ts';

/** The three lists under the verdict: defaults that stand in figures, inputs that lack, and warnings. */
export type StandingKind = 'assumed' | 'missing' | 'warning';

/** The problems that are more than a remark. */
export function doubtsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity !== 'info');
}
