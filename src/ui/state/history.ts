import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/**
 * One named step of the history: the address that changed ('' for a whole other scenario) and the scenario on both
 * sides. The sides share everything that did not change, so that a long history weighs little.
 */
export interface Step {
  readonly path: InputPath;
  readonly before: Scenario;
  readonly after: Scenario;
}

/** The address of the estate: what an inventory replaces as a whole. */
export const ESTATE: InputPath = 'clusters';

/** The address of all offers: what newer prices replace as a whole. */
export const PRICES: InputPath = 'offers';

/** The address of all futures: what putting them in another order replaces as a whole. */
export const FUTURES: InputPath = 'futures';

/** What can be taken back, what can be done again, and whether the last step still takes keystrokes. */
export interface History {
  readonly past: readonly Step[];
  readonly undone: readonly Step[];
  readonly open: boolean;
}

export const NO_HISTORY: History = { past: [], undone: [], open: false };

/** The address and the values of a step, as a sentence about it needs them. */
export interface Patch {
  readonly path: InputPath;
  readonly from: unknown;
  readonly to: unknown;
}

/** Records a step; keystrokes in one field, until it is left, make one step. */
export function recorded(history: History, step: Step): History {
  const last = history.past.at(-1);
  const merges = history.open && last?.path === step.path;
  const past = merges
    ? [...history.past.slice(0, -1), { ...step, before: last.before }]
    : [...history.past, step];
  return { past, undone: [], open: true };
}

/** The next keystroke begins a new step. */
export function closed(history: History): History {
  return history.open ? { ...history, open: false } : history;
}

/** The history one step back, with the scenario to show; undefined when there is nothing to take back. */
export function back(history: History): { history: History; document: Scenario } | undefined {
  const step = history.past.at(-1);
  if (!step) return undefined;
  const past = history.past.slice(0, -1);
  return { history: { past, undone: [...history.undone, step], open: false }, document: step.before };
}

/** The history one step forward again; undefined when nothing was taken back. */
export function again(history: History): { history: History; document: Scenario } | undefined {
  const step = history.undone.at(-1);
  if (!step) return undefined;
  const undone = history.undone.slice(0, -1);
  return { history: { past: [...history.past, step], undone, open: false }, document: step.after };
}

/** What a step changed. */
export function patchOf({ path, before, after }: Step): Patch {
  return { path, from: getAt(before, path), to: getAt(after, path) };
}
