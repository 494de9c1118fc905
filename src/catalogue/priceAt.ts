import { exact } from '../model/exact/decimal.ts';
import type { DatedPrice, Entry } from './schema.ts';

/** The first month in which a price is taken to hold: as stated, else January of the year in which it was seen. */
export function holdsFrom({ from, source }: DatedPrice): string {
  return from ?? `${source.asOf.slice(0, 4)}-01`;
}

/** The prices of an offer that hold in a month "YYYY-MM", one per term, the usual term first. */
export function pricesAt({ prices, term }: Entry, month: string): DatedPrice[] {
  const holding = prices.filter(
    (price) => holdsFrom(price) <= month && (price.until === undefined || month < price.until),
  );
  return holding.toSorted((a, b) => Number(b.term === term) - Number(a.term === term));
}

/** The price of an offer in a month for a term of so many months (the usual one unless given). */
export function priceAt(entry: Entry, month: string, term?: number): DatedPrice | undefined {
  const prices = pricesAt(entry, month);
  return term === undefined ? prices[0] : prices.find((price) => price.term === term);
}

const TIMES_A_YEAR = { year: 1, month: 12, hour: 8760, once: 1 } as const;

/** An amount as the model takes it: per unit and year, or per unit for what is bought once. */
export function yearly(amount: string, per: DatedPrice['per']): string {
  return exact(amount).times(TIMES_A_YEAR[per]).toString();
}
