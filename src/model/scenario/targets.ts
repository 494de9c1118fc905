import type { Future } from './futures.ts';

/** Whether a future leaves everything where it is: no wave and no diversion of growth (model.md: facts and futures). */
export function staysPut({ waves = [], divert }: Future): boolean {
  return waves.length === 0 && divert === undefined;
}

/** The platforms that a future moves VMs to, each once. */
export function targetsOf({ waves = [], divert }: Future): string[] {
  return [...new Set([...waves.map(({ platform }) => platform), ...(divert ? [divert.platform] : [])])];
}
