import { readFileSync } from 'node:fs';
import type { DatedPrice } from '../../src/catalogue/schema.ts';

/** A row of what was found about prices, and the offers that carry it, or the reason why none does. */
export interface Fact {
  readonly id: string;
  readonly vendor: string;
  readonly product: string;
  readonly edition: string;
  readonly metric: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly term: number | null;
  readonly asOf: string;
  readonly url: string | null;
  readonly said?: string;
  readonly offers?: readonly string[];
  readonly notOffered?: string;
}

/** The committed copy of the facts. */
export const FACTS = (
  JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as { rows: readonly Fact[] }
).rows;

/** Every amount that a price states, with the address of the source that states it. */
export function statedIn({ amount, bands = [], source, others = [] }: DatedPrice): Stated[] {
  const own = typeof amount === 'string' ? amount : amount.base;
  return [
    { amount: own, url: source.url, asOf: source.asOf },
    ...bands.map((band) => ({ amount: band.amount, url: source.url, asOf: source.asOf, band: true })),
    ...others.map((other) => ({ amount: other.amount, url: other.url, asOf: other.asOf })),
  ];
}

/** An amount, and who states it. */
export interface Stated {
  readonly amount: string;
  readonly url: string | undefined;
  readonly asOf: string;
  /** Worked out from the price of a pack. */
  readonly band?: boolean;
}
