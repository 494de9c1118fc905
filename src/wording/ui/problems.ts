import type { Problem } from '../../model/scenario/problem.ts';

/** What a problem says at a field that is not typed the way scenarios write it; undefined where its own sentence fits. */
export function problemAtField({ code, data }: Problem, form: string): string | undefined {
  const given = 'given' in data ? data.given : '';
  if (form === 'percent') {
    if (code === 'not-share') return 'Enter a percentage from 0 to 100.';
    if (code === 'not-rate') return 'Enter a percentage above −100, with at most eight decimals.';
    if (code === 'not-amount') return 'Enter a percentage of 0 or more.';
  }
  if (form === 'number' && (code === 'not-amount' || code === 'not-decimal'))
    return `“${given}” is no amount that can stand here. Enter a number of 0 or more.`;
  if (code === 'not-month') return `“${given}” is no month. Enter one like 4/2028 or April 2028.`;
  return undefined;
}
