import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** Ratios of sizing by capacity that nothing can be divided by. */
export function checkAssumptions({ assumptions }: Scenario): Problem[] {
  const sizing = assumptions?.sizing;
  if (!sizing) return [];
  return (['vcpuPerCore', 'utilisation', 'ramRatio'] as const)
    .filter((field) => Number(sizing[field]) === 0)
    .map((field) => problem(`assumptions/sizing/${field}`, 'not-above', { given: sizing[field], least: 0 }));
}
