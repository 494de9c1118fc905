import type { Explained } from '../../model/explain/explained.ts';
import type { Speech } from '../speech.ts';

/** The finding of the picture of cumulative cost: when the future that moves becomes and stays the cheaper one. */
export function cumulativeFinding(future: string, payback: Explained, speech: Speech): string {
  const name = `“${speech.future(future)}”`;
  if (payback.missing.length > 0) return `${name} cannot be compared yet: a price is missing`;
  if (payback.value !== null)
    return `${name} has cost less than staying from ${speech.month(Number(payback.value))} on`;
  if (payback.reason === 'no-outlay') return `${name} never costs more than staying`;
  return `${name} costs more than staying up to the end`;
}

/** The same picture where there is nothing to compare. */
export function aloneFinding(future: string, speech: Speech): string {
  return `What “${speech.future(future)}” costs over time`;
}

/** What is drawn, and its unit. */
export function cumulativeSubtitle(speech: Speech): string {
  return `Cash paid so far, ${speech.currency}; the last step is the settlement at the horizon`;
}

/** A month as it stands under a picture, where room is short: "Jan 2027". */
export function shortMonth(month: string): string {
  return month.replace(/^(\p{L}{3})\p{L}*/u, '$1');
}

/** Words around the picture. */
export const CHART_WORDS = {
  month: 'Month',
  table: 'The same as a table',
  save: { svg: 'Save as SVG', png: 'Save as PNG' },
  atHorizon: 'With settlement',
} as const;
