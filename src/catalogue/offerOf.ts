import type { Offer } from '../model/scenario/contracts.ts';
import { priceAt, yearly } from './priceAt.ts';
import type { DatedPrice, Entry, Source } from './schema.ts';

/** An entry and whose it is. */
export interface Sold {
  readonly vendor: string;
  readonly entry: Entry;
}

/** Which offer of an entry is wanted: as of a month "YYYY-MM", for a term of months (the usual one unless given), under an id. */
export interface Wanted {
  readonly month: string;
  readonly term?: number | undefined;
  readonly id?: string;
}

/**
 * The offer that the model computes with: the price that holds in a month, per unit and year, with its source and spread.
 * A least order that only some sources report stays out of it; whoever is bound by it sets it.
 */
export function offerOf({ vendor, entry }: Sold, { month, term, id = entry.id }: Wanted): Offer {
  const price = priceAt(entry, month, term);
  const { name, metric, licence, currency, of, percent, support, supportLevel, lateFee, successor } = entry;
  const { soldFrom, soldUntil, supportedUntil, guestLimit, lastVersion } = entry;
  return known({
    id,
    name: term === undefined ? name : `${name}, ${String(term)} months`,
    vendor,
    metric,
    licence,
    // A quote for what has no price is in the currency of whoever was quoted.
    currency: price && currency,
    ...(price ? priced(entry, price) : { ...originOf(sourceOf(entry)), term: term ?? entry.term }),
    of,
    percent,
    support,
    supportLevel,
    lateFee,
    soldFrom,
    soldUntil,
    supportedUntil,
    guestLimit: guestLimit && { most: guestLimit.most, source: datedText(guestLimit.source) },
    lastVersion,
    successor,
  });
}

function priced(entry: Entry, price: DatedPrice): Partial<Offer> {
  const { amount, per, bands } = price;
  const perYear = (text: string): string => yearly(text, per);
  const level = typeof amount === 'string' ? undefined : amount;
  return {
    price: level
      ? { low: perYear(level.low), base: perYear(level.base), high: perYear(level.high) }
      : perYear(amount as string),
    term: price.term ?? entry.term,
    billing: entry.billing,
    bands: bands?.map(({ from, amount: text }) => ({ from, price: perYear(text) })),
    ...originOf(price.source),
    source: [price.source, ...(price.others ?? [])].map(sourceText).join('; '),
    reviewBy: price.until === undefined ? entry.reviewBy : undefined,
    contradicted: isContradicted(price) ? true : undefined,
  };
}

/** Whether the sources of a price state different amounts. */
export function isContradicted({ amount, others = [] }: DatedPrice): boolean {
  return typeof amount !== 'string' || others.some((other) => other.amount !== amount);
}

/** Who states an entry: itself, the percentage, else its latest price. */
export function sourceOf({ source, percentSource, prices }: Entry): Source | undefined {
  return source ?? percentSource ?? prices.at(-1)?.source;
}

function originOf(source: Source | undefined): Partial<Offer> {
  if (!source) return {};
  return { source: sourceText(source), asOf: source.asOf, confidence: source.confidence };
}

/** A source in one line: who, what it says of its date, the amount where it differs, and where to read it. */
export function sourceText(source: Source & { readonly amount?: string }): string {
  const { said, dated, url, amount } = source;
  const states = amount === undefined ? '' : ` (${amount})`;
  return `${said}${states}${dated === undefined ? '' : `, ${dated}`}${url === undefined ? '' : ` <${url}>`}`;
}

/** A source in one line with its date, for what has no date of its own. */
export function datedText(source: Source): string {
  return `${sourceText(source)}, ${source.asOf}`;
}

/** Leaves out what is undefined, so that the result is plain JSON. */
function known(offer: { readonly [Field in keyof Offer]: Offer[Field] | undefined }): Offer {
  // The required fields are always given; only optional ones can be undefined.
  return Object.fromEntries(Object.entries(offer).filter(([, value]) => value !== undefined)) as Offer;
}
