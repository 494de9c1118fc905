import { segmentsOf, type InputPath } from '../model/scenario/inputPath.ts';
import type { Speech } from './speech.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  quote: 'price',
  price: 'price',
  amount: 'amount',
  horizon: 'horizon in months',
  start: 'first month',
  end: 'last month of cover',
  quantity: 'quantity',
  total: 'contract total',
  usedShare: 'share of usable capacity in use',
  vcpu: 'virtual CPUs',
  ramGiB: 'memory in GiB',
  growth: 'growth per year',
  disposition: 'word on whether it may move',
  kvmReady: 'word on whether KVM runs on it',
  density: 'load of a KVM core compared with a VMware core',
  term: 'term in months',
  billing: 'billing',
  risePerYear: 'rise per year',
  lateFee: 'fee for renewing late',
  minOrder: 'least order',
  life: 'life in months',
  rebuild: 'months to rebuild a host',
  notice: 'months of notice',
  leadTime: 'months of lead time',
  safety: 'months of safety',
  priceLevel: 'level of list prices',
  overlap: 'months in which a moved VM still loads VMware',
  share: 'share that moves',
  shape: 'curve along which it moves',
  rate: 'discount rate per year',
  fiscalYearStart: 'first month of the fiscal year',
  uplift: 'uplift',
  cap: 'cap on the price',
  next: 'next renewal',
  later: 'later renewals',
  divert: 'diverted growth',
};

/** Lists whose things are known by an id; records that decide about a thing are among them. */
const LIST_WORDS: Readonly<Record<string, string>> = {
  offers: 'offer',
  costs: 'cost',
  clusters: 'cluster',
  platforms: 'platform',
  holdings: 'holding',
  futures: 'future',
  hosts: 'hosts',
  guests: 'guests',
  waves: 'wave',
  editions: 'edition',
  spareLinux: 'Linux hosts',
  renewals: 'decision about holding',
  rates: 'exchange rate',
  limits: 'limit',
  acceptances: 'acceptance',
  notes: 'the note on',
};

const SILENT: ReadonlySet<string> = new Set(['assumptions', 'finance']);

/** An input in words: "the growth per year of guests linux in Main cluster". Its address stands beside it where that helps. */
export function fieldName(path: InputPath, speech: Speech): string {
  const segments = segmentsOf(path);
  const things: string[] = [];
  const fields: string[] = [];
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] ?? '';
    const id = LIST_WORDS[segment] === undefined ? undefined : segments[at + 1];
    if (id !== undefined) {
      things.unshift(thing(segment, id, speech));
      at++;
    } else if (segment === 'purchase') things.unshift('a host bought');
    else if (!SILENT.has(segment) && !(segment === 'rate' && segments[0] === 'rates'))
      fields.push(FIELD_WORDS[segment] ?? segment);
  }
  const of = things.join(' in ');
  if (fields.length === 0) return of;
  return of === '' ? `the ${fields.join(', ')}` : `the ${fields.join(', ')} of ${of}`;
}

/** The same as the beginning of a line. */
export function fieldTitle(path: InputPath, speech: Speech): string {
  const name = fieldName(path, speech);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function thing(kind: string, id: string, speech: Speech): string {
  const names: Readonly<Record<string, (id: string) => string>> = {
    offers: speech.offer,
    clusters: speech.cluster,
    platforms: speech.platform,
    futures: (future) => `“${speech.future(future)}”`,
  };
  const name = names[kind]?.(id);
  return name === undefined || name === id ? `${LIST_WORDS[kind] ?? kind} ${id}` : name;
}
