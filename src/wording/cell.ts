import type { Explained } from '../model/explain/explained.ts';
import { months, type Speech } from './speech.ts';

/** Marks a figure above which something is missing. */
export const INCOMPLETE = '†';

const REASONS: Readonly<Record<string, string>> = {
  'no-outlay': 'no outlay',
  'not-within-horizon': 'not within the horizon',
  'several-rates': 'several rates',
  'no-sign-change': 'no rate: the difference never changes sign',
  'no-rate-in-range': 'no rate in range',
  'no-savings': 'no savings',
  'no-difference': 'no difference',
  'no-vms': 'no VMs',
  'no-steady-months': 'no steady months',
  'renews-whole': 'none: notice was missed',
  'too-large': 'too large to be counted to the cent',
  'no-baseline-cost': 'no cost to compare',
};

/** Why a value does not exist: what is missing is unknown; else its reason, or that it never comes. */
export function absence(figure: Explained): string {
  if (figure.missing.length > 0) return 'unknown';
  if (figure.reason !== undefined) return REASONS[figure.reason] ?? figure.reason;
  return figure.because.kind === 'search' ? 'never' : 'does not apply';
}

/** A figure as it stands in a table: cents, months by name, a mark when it is incomplete. */
export function cellText(figure: Explained, speech: Speech): string {
  if (figure.value === null) return absence(figure);
  const text = valueText(figure, speech);
  return figure.missing.length > 0 ? `${text} ${INCOMPLETE}` : text;
}

/** The value of a figure with all its digits, without a unit. */
export function valueText({ value, unit, because }: Explained, speech: Speech): string {
  const text = value ?? '';
  if (unit === 'share') return speech.numbers.percent(text);
  if (unit === 'money' && !text.includes('e')) return speech.numbers.exact(text);
  // A month that was searched for is a date; a number of months stays a number.
  if (unit === 'month' && because.kind === 'search') return speech.month(Number(text));
  if (unit === 'text') return text;
  return unit === 'month' ? months(Number(text)) : speech.numbers.count(text);
}
