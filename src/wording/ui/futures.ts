import type { Future } from '../../model/scenario/futures.ts';
import { many } from '../speech.ts';

/** Words for adding futures and taking them out. */
export const FUTURE_WORDS = {
  add: 'Add a future',
  to: 'VMs move to',
  duplicate: 'Duplicate',
  earlier: 'Move earlier',
  later: 'Move later',
  remove: 'Remove',
  barred: 'Does not apply:',
} as const;

/** The button that copies a future, for readers who do not see what it stands beside. */
export function duplicateLabel(name: string): string {
  return `Duplicate “${name}”`;
}

/** The button that moves a future among the others, for readers who do not see what it stands beside. */
export function moveLabel(name: string, by: -1 | 1): string {
  return `${by < 0 ? FUTURE_WORDS.earlier : FUTURE_WORDS.later}: “${name}”`;
}

/** What a step of the history that moved a future among the others is called. */
export const MOVED_STEP = 'the order of the futures';

/** The button that takes a future out, for readers who do not see what it stands beside. */
export function removeLabel(name: string): string {
  return `Remove “${name}”`;
}

/** What a future decides beyond its fields in the form. */
export function decisionNotes({ waves = [], divert, releaseHosts, renewals = {} }: Future): string[] {
  const signed = Object.keys(renewals).length;
  return [
    ...(waves.length === 0 && divert === undefined ? ['Nothing moves.'] : []),
    ...(releaseHosts === true ? ['Hosts that the load does not need are released.'] : []),
    ...(signed > 0 ? [`It has renewals of its own for ${many(String(signed), 'contract')}.`] : []),
  ];
}

/** What a step of the history is called that put a future or a platform in, or took one out. */
export function addedStep(name: string, isAdded: boolean): string {
  return isAdded ? `adding “${name}”` : `removing “${name}”`;
}
