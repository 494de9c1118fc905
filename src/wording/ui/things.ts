import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';

interface Words {
  /** What it is called where it stands, before its own name if it has one. */
  readonly name: string;
  readonly add?: string;
  readonly remove?: string;
}

type Row = readonly [pattern: string, words: Words];

const BANDS: Words = { name: 'Price by quantity', add: 'Add a price by quantity' };
const BANDED = ['offers', 'next', 'later'];

// Things of lists, and records inside things; `*` stands for an id or key.
const THINGS: readonly Row[] = [
  ['clusters', { name: 'Cluster', add: 'Add a cluster' }],
  ['clusters/*/hosts', { name: 'Hosts', add: 'Add hosts' }],
  ['clusters/*/guests', { name: 'VMs', add: 'Add VMs' }],
  ['clusters/*/vsan', { name: 'vSAN', add: 'Add vSAN', remove: 'Without vSAN' }],
  [
    'clusters/*/usedShare',
    { name: 'Capacity in use', add: 'Capacity in use by resource', remove: 'One share for both' },
  ],
  ['products', { name: 'Product in VMs', add: 'Add a product that VMs need' }],
  ['futures/*/modes', { name: 'How products are bought' }],
  ['offers', { name: 'Offer', add: 'Add an offer of your own' }],
  ['offers/*/metric', { name: 'How licences are counted' }],
  [
    'offers/*/price',
    { name: 'List price per unit and year', add: 'Low, base and high price', remove: 'One price' },
  ],
  ['platforms', { name: 'Platform', add: 'Add a platform of your own' }],
  ['platforms/*/limits', { name: 'Limit', add: 'Add a limit' }],
  ['platforms/*/acceptances', { name: 'Accepted by a vendor', add: 'Add what a vendor says of it' }],
  [
    'offers/*/guestLimit',
    { name: 'VMs that it supports on a host', add: 'Limit VMs per host', remove: 'No limit on VMs' },
  ],
  ['holdings', { name: 'Contract', add: 'Add a contract' }],
  ['holdings/*/next', { name: 'When it ends' }],
  ['holdings/*/later', { name: 'Every time after that' }],
  ['purchase', { name: 'A host, when one is bought', add: 'Add hosts to buy', remove: 'No hosts to buy' }],
  ['costs', { name: 'Cost', add: 'Add a cost' }],
  ['costs/*/params', { name: 'Numbers of this kind of cost' }],
  [
    'assumptions/sizing',
    { name: 'Sizing by capacity', add: 'Size by capacity', remove: 'Keep today’s density' },
  ],
  ['assumptions/escalation', { name: 'Rise of costs a year' }],
  ['assumptions/vat', { name: 'Value-added tax that cannot be recovered' }],
  ['rates', { name: 'Exchange rate', add: 'Add an exchange rate' }],
  ['futures', { name: 'Future' }],
  ['futures/*/waves', { name: 'Wave', add: 'Add a wave' }],
  [
    'futures/*/divert',
    { name: 'Growth that goes elsewhere', add: 'Let growth go elsewhere', remove: 'Growth stays' },
  ],
  ['futures/*/capacity', { name: 'What can be moved' }],
  ['futures/*/editions', { name: 'Change of edition', add: 'Add a change of edition' }],
  ['futures/*/editions/*/buy', { name: 'At which terms' }],
  ['futures/*/editions/*/buy/next', { name: 'When its term ends' }],
  ['futures/*/editions/*/buy/later', { name: 'Every time after that' }],
  ['futures/*/renewals', { name: 'Renewal decided here' }],
  ['futures/*/renewals/*', { name: 'Renewal decided here' }],
  ['futures/*/renewals/*/next', { name: 'When it ends' }],
  ['futures/*/renewals/*/later', { name: 'Every time after that' }],
  ['futures/*/support', { name: 'Support of perpetual licences' }],
  [
    'futures/*/support/*',
    { name: 'Support', add: 'Decide on its support', remove: 'No decision on its support' },
  ],
  ['futures/*/spareLinux', { name: 'Linux hosts with room', add: 'Add Linux hosts with room' }],
  [
    'futures/*/spareLinux/*/mostGuests',
    { name: 'VMs that their subscription allows', add: 'Limit VMs per host', remove: 'No limit on VMs' },
  ],
];

/** Words that are the same for all things. */
export const THING_WORDS = {
  remove: 'Remove',
  notStated: 'Not stated',
  nothing: 'Nothing to choose from.',
} as const;

/** What things of a list, or a record, are called, and how one is added and taken out; throws on what is no such place. */
export function thingWords(place: InputPath): Words {
  const given = segmentsOf(place);
  if (given.at(-1) === 'bands' && BANDED.some((owner) => given.includes(owner))) return BANDS;
  const row = THINGS.find(([pattern]) => {
    const parts = pattern.split('/');
    return parts.length === given.length && parts.every((part, at) => part === '*' || part === given[at]);
  });
  if (!row) throw new RangeError(`no words for things at ${place}`);
  return row[1];
}

/** A thing in a list: its kind, and its name or id. */
export function thingTitle(place: InputPath, name: string): string {
  return `${thingWords(place).name}: ${name}`;
}

/** Hosts of one kind, which have an id and no name. */
export function hostsName(id: string): string {
  return `hosts “${id}”`;
}

/** A wave by its place among those of its future; 0 where it is the only one. */
export function waveName(place: number): string {
  return place === 0 ? 'the wave' : `wave ${String(place)}`;
}

/** Unfolds every field of a thing. */
export function allFieldsOf(name: string): string {
  return `All fields of ${name}`;
}

/** The button that takes a thing out, for readers who do not see what it stands beside. */
export function removeThing(title: string): string {
  return `Remove “${title}”`;
}

/** What it means that none of a list is chosen: all of it for a restriction, none where things are added. */
export function listNote(path: InputPath, isStated: boolean): string {
  if (isStated) return '';
  return path.endsWith('/addOns') ? '' : 'None chosen: all of them.';
}

/** The choice that brings the default back. */
export function assumedChoice(word: string): string {
  return `As assumed: ${word}`;
}
