import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { isContradicted, offerOf } from '../../src/catalogue/offerOf.ts';
import { holdsFrom } from '../../src/catalogue/priceAt.ts';
import {
  vendorSchema,
  type DatedPrice,
  type Entry,
  type Source,
  type Vendor,
} from '../../src/catalogue/schema.ts';
import { offerSchema } from '../../src/model/scenario/contracts.ts';

// What schemas say is in words for whoever mends the catalogue.
z.config(en());

/** Everything that is wrong in a catalogue on a date, one line each, beginning with the id of the entry. */
export function lint(vendors: readonly Vendor[], date: string): string[] {
  const shape = vendors.flatMap((vendor) => {
    const { error } = vendorSchema.safeParse(vendor);
    return (error?.issues ?? []).map(({ path, message }) => `${vendor.name}: ${path.join('/')}: ${message}`);
  });
  if (shape.length > 0) return shape;
  const offers = vendors.flatMap(({ offers: own }) => own);
  const targets = vendors.flatMap(({ platforms = [] }) => platforms);
  const ids = new Set(offers.map(({ id }) => id));
  return [
    ...twice(offers.map(({ id }) => id)),
    ...twice(targets.map(({ id }) => id)),
    ...vendors.flatMap(({ name, offers: own }) =>
      own.flatMap((entry) => entryFindings(name, entry, ids, date)),
    ),
    ...targets.flatMap(({ id, offers: own, addOns = [], limits = [] }) => [
      ...[...own, ...addOns].filter((offer) => !ids.has(offer)).map((offer) => `${id}: no offer ${offer}`),
      ...twice(limits.map((limit) => `${id}/${limit.id}`)),
      ...limits.flatMap(({ source }) => sourceFindings(id, source, date)),
    ]),
  ];
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: this id is taken twice`);
}

function entryFindings(vendor: string, entry: Entry, ids: ReadonlySet<string>, date: string): string[] {
  const { id, prices, metric, currency, percent, of, support, successor, licence } = entry;
  const found: string[] = [];
  const unless = (good: boolean, what: string): void => {
    if (!good) found.push(`${id}: ${what}`);
  };
  for (const other of [of, support, successor])
    unless(other === undefined || ids.has(other), `no offer ${other ?? ''}`);
  unless(prices.length === 0 || currency !== undefined, 'prices without a currency');
  unless(percent === undefined || of !== undefined, 'a percentage of nothing');
  unless(metric.id !== 'free' || prices.length === 0, 'free, and yet it has a price');
  unless(prices.length > 0 || hasOrigin(entry), 'neither a price nor a word on where it was looked for');
  unless(ordered(entry.soldFrom, entry.soldUntil), 'its sale ends before it begins');
  unless(ordered(entry.soldFrom, entry.supportedUntil), 'its support ends before its sale begins');
  for (const price of prices) {
    unless(
      (price.per === 'once') === (licence === 'perpetual'),
      'bought once is perpetual, and nothing else is',
    );
    found.push(...priceFindings(entry, price));
  }
  for (const source of sourcesOf(entry)) found.push(...sourceFindings(id, source, date));
  unless(
    sourcesOf(entry).every(({ asOf }) => asOf < entry.reviewBy),
    'reviewed before its sources were written',
  );
  return [...found, ...overlaps(entry), ...offers(vendor, entry)];
}

function hasOrigin({ source, percentSource }: Entry): boolean {
  return source !== undefined || percentSource !== undefined;
}

function ordered(first: string | undefined, second: string | undefined): boolean {
  return first === undefined || second === undefined || first < second;
}

function sourcesOf(entry: Entry): Source[] {
  const { prices, source, percentSource, regions = [], minimum } = entry;
  const own = [source, percentSource, minimum?.source, ...regions.map((region) => region.source)];
  return [
    ...own.filter((known) => known !== undefined),
    ...prices.flatMap((price) => [price.source, ...(price.others ?? [])]),
  ];
}

function sourceFindings(id: string, { asOf, said }: Source, date: string): string[] {
  return asOf <= date ? [] : [`${id}: ${said} is of ${asOf}, later than ${date}`];
}

function priceFindings({ id }: Entry, price: DatedPrice): string[] {
  const { amount, source, others = [], bands = [], until } = price;
  const { low, base, high } =
    typeof amount === 'string' ? { low: amount, base: amount, high: amount } : amount;
  const found: string[] = [];
  if (Number(low) === 0 || bands.some((band) => Number(band.amount) === 0)) found.push('a price of 0');
  if (Number(low) > Number(base) || Number(base) > Number(high))
    found.push('low, base and high out of order');
  const stated = new Set([base, ...others.map((other) => other.amount)]);
  if (!stated.has(low) || !stated.has(high)) found.push('an end of the range that no source states');
  if (others.some((other) => Number(other.amount) < Number(low) || Number(other.amount) > Number(high)))
    found.push('a source outside the range');
  if (isContradicted(price) && low === high) found.push('sources differ and the levels do not');
  if (!ordered(holdsFrom(price), until)) found.push('its price ends before it begins');
  if (bands.some((band, at) => bands.slice(0, at).some((before) => before.from >= band.from)))
    found.push('bands out of order');
  for (const { url, confidence, said } of [source, ...others])
    if (url === undefined && confidence === 'vendor')
      found.push(`the vendor’s price without an address: ${said}`);
  return found.map((what) => `${id}: ${what}`);
}

function overlaps({ id, prices }: Entry): string[] {
  return prices.flatMap((price, at) =>
    prices
      .slice(at + 1)
      .filter((other) => price.term === other.term && meet(price, other))
      .map((other) => `${id}: two prices for ${holdsFrom(other)}`),
  );
}

function meet(one: DatedPrice, other: DatedPrice): boolean {
  return holdsFrom(one) < (other.until ?? '9999') && holdsFrom(other) < (one.until ?? '9999');
}

/** Whether the model takes every price of an entry as an offer. */
function offers(vendor: string, entry: Entry): string[] {
  const wanted = entry.prices.map((price) => ({ month: holdsFrom(price), term: price.term }));
  return [...wanted, { month: '2026-11' }].flatMap((one) => {
    const { error } = offerSchema.safeParse(offerOf({ vendor, entry }, one));
    return (error?.issues ?? []).map(({ path, message }) => `${entry.id}: ${path.join('/')}: ${message}`);
  });
}
