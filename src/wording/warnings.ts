import type { Warning, WarningCode, WarningData } from '../model/results/warnings/warning.ts';
import { monthNumber } from '../model/time/month.ts';
import { minorText } from '../model/exact/decimal.ts';
import { list, type Speech } from './speech.ts';

const SUPPORT: Readonly<Record<string, string>> = {
  none: 'no support',
  community: 'community support',
  'business-hours': 'support in business hours',
  'round-the-clock': 'support round the clock',
};

// One sentence per code; a code without its sentence does not compile.
const SENTENCES: { readonly [Code in WarningCode]: (data: WarningData[Code], speech: Speech) => string } = {
  'too-late': ({ future, latest }, speech) =>
    `“${speech.future(future)}” can no longer begin in time for this renewal: it had to begin by ${calendar(latest, speech)}`,
  'misses-renewal': ({ future, planned, edge }, speech) =>
    `“${speech.future(future)}” begins in ${calendar(planned, speech)} and is not over by this renewal; ${calendar(edge, speech)} is the last month in which it would be`,
  'without-margin': ({ future, planned, latest }, speech) =>
    `“${speech.future(future)}” begins in ${calendar(planned, speech)} and is over by this renewal only without notice, lead time and safety; with them it begins by ${calendar(latest, speech)}`,
  'notice-passed': ({ noticeBy, end }, speech) =>
    `Notice for the contract that ends in ${calendar(end, speech)} was due by ${calendar(noticeBy, speech)}`,
  'notice-due': ({ noticeBy, end }, speech) =>
    `Notice for the contract that ends in ${calendar(end, speech)} is due by ${calendar(noticeBy, speech)}`,
  'renews-whole': ({ end, units }, speech) =>
    `Notice was missed: all ${speech.numbers.count(units)} licences renew in ${calendar(end, speech)}, whatever is needed`,
  'unequal-support': ({ from, to, levels }, speech) =>
    `The platform is supported less than what it replaces: ${support(levels[1])} (${speech.offer(to)}) instead of ${support(levels[0])} (${speech.offer(from)})`,
  'residual-at-bulk-price': ({ future, month, units, of }, speech) =>
    `“${speech.future(future)}” renews ${speech.numbers.count(units)} of ${speech.numbers.count(of)} licences in ${calendar(month, speech)} at a price that was quoted for all of them`,
  'support-ends': ({ offer, until, futures }, speech) =>
    `${speech.offer(offer)} is supported until ${calendar(until, speech)} and still needed near that date in ${list(futures.map((id) => `“${speech.future(id)}”`))}`,
  'price-past-review': ({ offer, reviewBy }, speech) =>
    `The price of ${speech.offer(offer)} should have been looked up again by ${calendar(reviewBy, speech)}`,
  'contradicted-source': ({ offer }, speech) =>
    `Sources state different prices for ${speech.offer(offer)}; a quote settles it`,
  'under-licensed-at-start': ({ offer, needed, entered, amount }, speech) =>
    `${speech.numbers.count(needed)} licences of ${speech.offer(offer)} are needed at the start and ${speech.numbers.count(entered)} were entered as held; the rest is bought for ${speech.about(minorText(amount, speech.digits))}`,
};

/** What a projection warns of, in one sentence without its full stop; the address is shown beside it. */
export function warningText({ code, data }: Warning, speech: Speech): string {
  const say: (data: never, speech: Speech) => string = SENTENCES[code];
  return say(data as never, speech);
}

function calendar(month: string, speech: Speech): string {
  const number = monthNumber(month);
  return number === undefined ? month : speech.numbers.month(number);
}

function support(level: string): string {
  return SUPPORT[level] ?? level;
}
