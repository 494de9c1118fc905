import type { Acceptance, PlatformLimit } from '../model/scenario/contracts.ts';
import { METRIC_UNIT_WORDS } from './units.ts';
import { confidenceText } from './confidence.ts';

/** An amount as its source states it: one, or where sources differ three. */
export type Amount = string | { readonly low: string; readonly base: string; readonly high: string };

/** What is said of a price of the catalogue. */
export interface PriceWords {
  readonly amount: Amount;
  readonly per: 'year' | 'month' | 'hour' | 'once';
  readonly term?: number | undefined;
}

const PER = { year: 'and year', month: 'and month', hour: 'and hour', once: 'once' } as const;

/** Words of the list of offers that the catalogue knows. */
export const CATALOGUE_WORDS = {
  quote: 'your quote is asked for',
  free: 'free',
  none: 'Nothing in the catalogue fits.',
  notNow: 'no price known for that month',
} as const;

/** An amount with its currency: "USD 350", or "USD 135 (135 to 150)" where sources differ. */
export function amountText(amount: Amount, currency: string): string {
  return typeof amount === 'string'
    ? `${currency} ${amount}`
    : `${currency} ${amount.base} (${amount.low} to ${amount.high})`;
}

/** A price in words: "USD 350 per core and year, for 36 months". */
export function priceText(price: PriceWords, currency: string, unit: keyof typeof METRIC_UNIT_WORDS): string {
  const term = price.term === undefined ? '' : `, for ${String(price.term)} months`;
  return `${amountText(price.amount, currency)} per ${METRIC_UNIT_WORDS[unit][0]} ${PER[price.per]}${term}`;
}

/** A share of another price in words: "25 % of vmware-vsphere-4-standard a year". */
export function percentText(percent: string, of: string): string {
  return `${String(Number((Number(percent) * 100).toFixed(6)))} % of ${of} a year`;
}

/** From when until when something is sold; undefined where nobody limits it. */
export function saleText(from: string | undefined, until: string | undefined): string | undefined {
  if (from === undefined && until === undefined) return undefined;
  return [
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(until === undefined ? [] : [`until before ${until}`]),
  ].join(' ');
}

/** What stands behind a price: who, when, how far to trust it, and where to read it. */
export function originText(source: {
  readonly said: string;
  readonly asOf: string;
  readonly dated?: string | undefined;
  readonly confidence: string;
  readonly url?: string | undefined;
}): string {
  const dated = source.dated === undefined ? '' : ` (${source.dated})`;
  const url = source.url === undefined ? 'no address known' : source.url;
  return `${source.said}; as of ${source.asOf}${dated}; ${confidenceText(source.confidence) ?? ''}; ${url}`;
}

const LIMIT_WORDS: Readonly<Record<PlatformLimit['kind'], string>> = {
  'host-cores': 'cores per host',
  'host-ram': 'GiB per host',
  'guest-vcpu': 'vCPU per VM',
  'guest-ram': 'GiB per VM',
  'cluster-hosts': 'hosts per cluster',
};

/** A limit of a platform in words: "32 hosts per cluster". */
export function limitText(kind: PlatformLimit['kind'], most: number): string {
  return `${String(most)} ${LIMIT_WORDS[kind]}`;
}

const RULE_WORDS: Readonly<Record<Acceptance['rule'], string>> = {
  'windows-server': 'Windows Server guests supported by Microsoft (SVVP)',
  'sub-capacity': 'licences by the cores of VMs accepted by IBM',
  'pinned-cores': 'licences by pinned cores accepted by Oracle',
};

/** What a vendor of guest software says of a platform, before the answer. */
export function acceptanceText(rule: Acceptance['rule']): string {
  return RULE_WORDS[rule];
}
