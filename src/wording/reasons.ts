import type { Explained, Missing } from '../model/explain/explained.ts';
import type { Speech } from './speech.ts';

/** What runs over the months of a comparison: money as it is paid, or discounted. */
function running({ because }: Explained): string {
  const discounted = because.kind === 'search' && because.over[0]?.includes('/pv-cumulative/') === true;
  return discounted ? 'the sum of present values' : 'the cumulative difference';
}

function neverWithin(figure: Explained): string {
  const first = figure.because.kind === 'search' && figure.because.what === 'first-saving';
  return first
    ? `${running(figure)} is above 0 in no month of the horizon, so that there is no first saving within it`
    : `${running(figure)} is still below 0 at the end of the horizon, so that the outlay does not come back within it`;
}

const SENTENCES: Readonly<Record<string, (figure: Explained) => string>> = {
  'not-within-horizon': neverWithin,
  'no-outlay': (figure) => `${running(figure)} is never below 0: nothing is laid out that could come back`,
  'several-rates': () =>
    'at more than one rate the differences are worth nothing, so that none is the rate of return',
  'no-sign-change': () =>
    'the differences are all savings or all outlays, so that no rate makes them worth nothing',
  'no-rate-in-range': () => 'no rate between −99 % and +1,000 % a year makes the differences worth nothing',
  'no-difference': () => 'the two futures pay the same in every month',
  'no-savings': () => 'the savings are 0, and nothing is a share of 0',
  'too-large': () => 'it is too large to be counted to the cent',
  'no-baseline-cost': () => 'the baseline costs nothing, and nothing is a share of 0',
  'no-vms': () => 'there is no VM in these months that it could be divided by',
  'no-steady-months': () =>
    'no month is steady: nothing moves or everything does at once, or the months were paid for before the start',
  'renews-whole': () => 'notice was missed, so that the contract renews whole whenever a move begins',
};

/** Why a figure does not exist although nothing is missing, as a sentence; none where it exists or has no reason. */
export function reasonLines(figure: Explained): readonly string[] {
  if (figure.value !== null || figure.reason === undefined || figure.missing.length > 0) return [];
  const sentence = SENTENCES[figure.reason];
  return sentence === undefined ? [] : [sentence(figure)];
}

/** What is not known, and where it would be entered. */
export function missingLine({ path, code }: Missing, speech: Speech): string {
  return code === 'no-rate'
    ? `incomplete: a price is in another currency, and no rate of exchange to ${speech.currency} is entered at ${path}`
    : `incomplete: nothing is known at ${path}`;
}
