import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { monthNumber, monthText } from '../../model/time/month.ts';

/** A thing as little as the schema takes: known by its id, or a price by the quantity it begins at. */
export type NewThing = Readonly<Record<string, unknown>>;
type Make = (scenario: Scenario, list: InputPath) => NewThing | undefined;

const SOCKETS = { sockets: 2, coresPerSocket: 16 };
const YEAR = 12;

// Counts begin at none, so that nothing is in the figures before somebody says how many; `**` stands for any place.
export const NEW_THINGS: readonly (readonly [pattern: string, make: Make])[] = [
  ['clusters', licensed({ id: 'cluster', hosts: [], guests: [] })],
  ['clusters/*/hosts', () => ({ id: 'hosts', count: 0, ...SOCKETS })],
  ['clusters/*/guests', () => ({ id: 'vms', kind: 'unknown', vms: 0 })],
  ['offers', () => ({ id: 'offer', metric: { id: 'per-core' } })],
  ['products', ({ offers: [first] }) => first && { id: 'product', modes: [first.id] }],
  ['platforms', licensed({ id: 'platform' })],
  ['platforms/*/limits', () => ({ id: 'limit', kind: 'cluster-hosts', most: 32, source: '' })],
  [
    'platforms/*/acceptances',
    () => ({ id: 'acceptance', rule: 'windows-server', accepted: 'no', source: '' }),
  ],
  ['holdings', (now) => licensed({ id: 'contract', quantity: 0, start: now.start })(now)],
  ['costs', () => ({ id: 'cost', item: 'fixed' })],
  ['rates', newRate],
  ['futures/*/waves', (now) => placed({ id: 'wave', from: now.start, to: aYearOn(now.start) })(now)],
  ['futures/*/editions', (now) => licensed({ id: 'edition', from: now.start })(now)],
  ['futures/*/spareLinux', placed({ id: 'linux', count: 0, ...SOCKETS, free: '0' })],
  ['**/bands', newBand],
];

/** A thing that the first offer licenses; none while there is no offer. */
function licensed(thing: NewThing): (scenario: Pick<Scenario, 'offers'>) => NewThing | undefined {
  return ({ offers: [first] }) => first && { ...thing, offer: first.id };
}

/** A thing that stands on the first platform; none while there is no platform. */
function placed(thing: NewThing): (scenario: Pick<Scenario, 'platforms'>) => NewThing | undefined {
  return ({ platforms: [first] }) => first && { ...thing, platform: first.id };
}

function aYearOn(start: string): string {
  return monthText((monthNumber(start) ?? 0) + YEAR);
}

/** A rate for the first currency of an offer that has none yet. */
function newRate({ currency, offers, rates = [], start }: Scenario): NewThing {
  const known = [currency, ...rates.map((rate) => rate.currency)];
  const wanted = [...offers.map((offer) => offer.currency), 'USD', 'EUR', 'GBP', 'CHF'];
  const next = wanted.find((one) => one !== undefined && !known.includes(one)) ?? currency;
  return { id: next.toLowerCase(), currency: next, rate: '1', date: `${start}-01`, source: '' };
}

/** A price from one unit more than the last one, and as high. */
function newBand(scenario: Scenario, list: InputPath): NewThing {
  const bands = (getAt(scenario, list) ?? []) as readonly { from: number; price: string }[];
  const last = bands.reduce<{ from: number; price: string }>(
    (most, band) => (band.from > most.from ? band : most),
    { from: 0, price: priceBeside(scenario, list) },
  );
  return { from: last.from + 1, price: last.price };
}

function priceBeside(scenario: Scenario, list: InputPath): string {
  const owner = list.slice(0, -'/bands'.length);
  const given = ['quote', 'price', 'price/base'].map((field) => priceAt(scenario, owner, field));
  return given.find((price) => typeof price === 'string') ?? '0';
}

function priceAt(scenario: Scenario, owner: InputPath, field: string): string | undefined {
  const price = getAt(scenario, `${owner}/${field}`);
  return typeof price === 'string' ? price : undefined;
}
