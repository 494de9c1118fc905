import type { Lever, Levers } from '../../report/levers.ts';
import type { Speech } from '../speech.ts';

/** Words around the sliders. */
export const LEVER_WORDS = {
  title: 'What matters most here',
  waiting: 'Every price, amount and rate is tried by itself.',
  again: 'Rank again',
  none: 'No price, amount or rate that is entered changes the difference.',
  moving: 'Moving one changes the scenario, as one step that can be undone.',
  back: 'Back',
} as const;

/** What the sliders are, and how they were found. */
export function leversNote({ future, baseline, levers, tried }: Levers, speech: Speech): string {
  const inputs = levers.length === 1 ? 'The input' : `The ${speech.numbers.count(levers.length)} inputs`;
  return `${inputs} whose change moves most what “${speech.future(future)}” saves against “${speech.future(baseline)}”, of ${speech.numbers.count(tried)} that were tried.`;
}

/** What the trial of an input does. */
export function leverEffect(lever: Lever, isShare: boolean, speech: Speech): string {
  const { change } = lever;
  const more = isShare ? pointsText(lever, speech) : '+10 %';
  const money = speech.about(change.replace('-', ''));
  return `${more}: ${money} ${change.startsWith('-') ? 'less' : 'more'} saved`;
}

function pointsText({ value, trial }: Lever, speech: Speech): string {
  const points = speech.numbers.count(Math.round((Number(trial) - Number(value)) * 100));
  return `${points.startsWith('-') || points.startsWith('−') ? '' : '+'}${points} points`;
}
