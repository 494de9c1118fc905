import type { Acceptance } from '../model/scenario/contracts.ts';
import type { Warning, WarningCode, WarningData } from '../model/results/warnings/warning.ts';
import { monthNumber } from '../model/time/month.ts';
import { minorText } from '../model/exact/decimal.ts';
import { list, many, type Speech } from './speech.ts';
import { SUPPORT_WORDS } from './support.ts';

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
  'not-accepted': ({ rule, platform, product, futures }, speech) =>
    `${speech.platform(platform)} ${NOT_ACCEPTED[rule]}${forProduct(product, speech)} in ${named(futures, speech)}`,
  'acceptance-unknown': ({ rule, platform, product, futures }, speech) =>
    `Nobody has said whether ${speech.platform(platform)} ${ACCEPTED[rule]}${forProduct(product, speech)} in ${named(futures, speech)}; ask before the move`,
  'not-measured': ({ product, known, futures }, speech) =>
    `${known ? 'The vendor’s tool (IBM: ILMT) does not count' : 'Nobody has said whether the vendor’s tool (IBM: ILMT) counts'} ${speech.product(product)}, licensed by the cores of its VMs in ${named(futures, speech)}; without it all cores of the hosts count`,
  'pinned-on-vmware': ({ product, futures }, speech) =>
    `${speech.product(product)} is licensed by pinned cores on VMware in ${named(futures, speech)}; to the vendor VMware is no boundary, and all hosts within reach count`,
  'reach-as-claimed': ({ product, version }, speech) =>
    `${speech.product(product)} is counted on all hosts that its vendor claims for vSphere ${version}, and in the totals; say who claims it to have it beside them`,
  'too-many-guests': ({ future, platform, offer, most, month, vms, hosts }, speech) =>
    `“${speech.future(future)}” runs ${speech.numbers.count(Math.ceil(vms - 1e-9))} VMs on ${many(speech.numbers.count(hosts), 'host')} of ${speech.platform(platform)} in ${calendar(month, speech)}; ${speech.offer(offer)} supports at most ${speech.numbers.count(most)} on a host`,
  'under-licensed-at-start': ({ offer, needed, entered, amount }, speech) =>
    `${speech.numbers.count(needed)} licences of ${speech.offer(offer)} are needed at the start and ${speech.numbers.count(entered)} were entered as held; the rest is bought for ${speech.about(minorText(amount, speech.digits))}`,
};

/** What a projection warns of, in one sentence without its full stop; the address is shown beside it. */
export function warningText({ code, data, source }: Warning, speech: Speech): string {
  const say: (data: never, speech: Speech) => string = SENTENCES[code];
  const text = say(data as never, speech);
  return source !== undefined && QUOTED.has(code) ? `${text}. Source: ${source}` : text;
}

/** Rules of others, which are no better than whoever states them. */
const QUOTED: ReadonlySet<WarningCode> = new Set([
  'not-accepted',
  'acceptance-unknown',
  'not-measured',
  'pinned-on-vmware',
  'reach-as-claimed',
  'too-many-guests',
]);

const NOT_ACCEPTED: Readonly<Record<Acceptance['rule'], string>> = {
  'windows-server':
    'is not among the hypervisors on which Microsoft supports the Windows and SQL servers that run there',
  'sub-capacity': 'is not accepted for licences by the cores of VMs, so that all cores of its hosts count,',
  'pinned-cores':
    'is no boundary to the vendor, so that pinned cores do not count and all hosts within reach do,',
};

const ACCEPTED: Readonly<Record<Acceptance['rule'], string>> = {
  'windows-server':
    'is among the hypervisors on which Microsoft supports the Windows and SQL servers that run there',
  'sub-capacity': 'is accepted for licences by the cores of VMs; else all cores of its hosts count,',
  'pinned-cores':
    'is accepted as a boundary for licences by pinned cores; else all hosts within reach count,',
};

function forProduct(product: string | undefined, speech: Speech): string {
  return product === undefined ? '' : ` for ${speech.product(product)}`;
}

function named(futures: readonly string[], speech: Speech): string {
  return list(futures.map((id) => `“${speech.future(id)}”`));
}

function calendar(month: string, speech: Speech): string {
  const number = monthNumber(month);
  return number === undefined ? month : speech.numbers.month(number);
}

function support(level: string): string {
  return SUPPORT_WORDS[level] ?? level;
}
