import type { Sold } from './offerOf.ts';
import { VENDORS } from './vendors.ts';

/** Every entry of the catalogue with its vendor, by id. */
export const SOLD: ReadonlyMap<string, Sold> = new Map(
  VENDORS.flatMap(({ name, offers }) => offers.map((entry) => [entry.id, { vendor: name, entry }])),
);

/** An entry as a scenario names it: its id, or its id with a term in months behind a dot ("vmware-vcf.12"). */
export interface Named extends Sold {
  readonly term: number | undefined;
}

/** What an id names in the catalogue; undefined where nothing carries it, or has no price for that term. */
export function named(id: string): Named | undefined {
  const whole = SOLD.get(id);
  if (whole) return { ...whole, term: undefined };
  const dot = id.lastIndexOf('.');
  const sold = SOLD.get(id.slice(0, Math.max(0, dot)));
  const term = Number(id.slice(dot + 1));
  return sold?.entry.prices.some((price) => price.term === term) === true ? { ...sold, term } : undefined;
}
