import type { Projection } from '../model/projection.ts';
import { numbersIn, type Numbers } from './numbers.ts';

/** How one projection is spoken of: its formats, its currency, its calendar, and the names its things were given. */
export interface Speech {
  readonly numbers: Numbers;
  readonly currency: string;
  /** Digits of the currency's minor unit. */
  readonly digits: number;
  /** "April 2028" for an offset in months from the start. */
  readonly month: (offset: number) => string;
  /** "USD 48,000": three significant digits. */
  readonly about: (money: string) => string;
  readonly future: (id: string) => string;
  readonly offer: (id: string) => string;
  readonly platform: (id: string) => string;
  /** A cluster, or the hosts of a platform at one site, `p@0`. */
  readonly cluster: (id: string) => string;
  readonly holding: (id: string) => string;
  readonly cost: (id: string) => string;
  readonly product: (id: string) => string;
}

/** Speaks of a projection in a locale; sentences are English, numbers and months follow the locale. */
export function speechOf(projection: Projection, locale = 'en'): Speech {
  const numbers = numbersIn(locale);
  const { scenario, start, offers, digits, sites } = projection.compiled;
  const platform = nameIn(scenario.platforms);
  return {
    numbers,
    currency: scenario.currency,
    digits,
    month: (offset) => numbers.month(start + offset),
    about: (money) => `${scenario.currency} ${numbers.rounded(money)}`,
    future: nameIn(scenario.futures),
    offer: nameIn(offers.map((offer) => offer.source)),
    platform,
    cluster: placeIn(nameIn(scenario.clusters), platform, sites),
    holding: nameIn(scenario.holdings),
    cost: nameIn(scenario.costs),
    product: nameIn(scenario.products ?? []),
  };
}

function nameIn(things: readonly { id: string; name?: string | undefined }[]): (id: string) => string {
  const names = new Map(things.map((thing) => [thing.id, thing.name]));
  return (id) => names.get(id) ?? id;
}

function placeIn(
  cluster: (id: string) => string,
  platform: (id: string) => string,
  sites: readonly string[],
): (id: string) => string {
  return (id) => {
    const side = /^(.+)@(\d+)$/.exec(id);
    if (!side) return cluster(id);
    const site = sites.length > 1 ? sites[Number(side[2])] : undefined;
    return `${platform(side[1] ?? '')}${site ? `, ${site}` : ''}`;
  };
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A span in months as it is said: "36 months". */
export function months(count: number): string {
  return count === 1 ? 'one month' : `${String(count)} months`;
}

/** A horizon as it is said: "five years" where it is whole years, else months. */
export function years(count: number): string {
  if (count % 12 !== 0) return months(count);
  const whole = count / 12;
  return whole === 1 ? 'one year' : `${SMALL[whole] ?? String(whole)} years`;
}

/** "a", "a and b", "a, b and c"; or with another word before the last. */
export function list(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** A count with its noun: "1 VM", "48 VMs". */
export function many(count: string, one: string, more = `${one}s`): string {
  return `${count} ${count === '1' ? one : more}`;
}
