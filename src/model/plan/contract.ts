import type { Unknown } from '../compile/compiled.ts';
import type { Billing } from '../scenario/primitives.ts';
import type { Renewal } from '../scenario/contracts.ts';

/** Where a unit price comes from; exact money follows this trail later, the plan itself compares plain numbers. */
export type PriceTrail =
  | { readonly by: 'input'; readonly path: string; readonly text: string }
  | {
      readonly by: 'total';
      readonly path: string;
      readonly text: string;
      readonly quantity: number;
      /** Months that the total pays for; Infinity for licences bought once. */
      readonly months: number;
    }
  /** The offer's own price; `band` is the size from which the band of the order begins, -1 for no band. */
  | {
      readonly by: 'list';
      readonly offer: number;
      readonly years: number;
      readonly band: number;
      readonly text: string;
    }
  | { readonly by: 'uplift'; readonly last: number; readonly path: string; readonly text: string }
  | { readonly by: 'rise'; readonly last: number; readonly offer: number; readonly months: number }
  | { readonly by: 'cap'; readonly of: PriceTrail; readonly path: string; readonly text: string }
  /** A third party's share of the vendor's last price, or of its list price where there was none. */
  | { readonly by: 'share'; readonly of: number | PriceTrail; readonly share: Share }
  | ({ readonly by: 'unknown' } & Unknown);

/** A share as decimal text and the input that states it; without an input it is the documented default. */
export interface Share {
  readonly text: string;
  readonly path: string | undefined;
}

/** A unit price per year (once, for perpetual licences) as a plain number (NaN when unknown) and the trail that makes it exact. */
export interface UnitPrice {
  readonly value: number;
  readonly trail: PriceTrail;
}

/** A rule of renewal with its input path, and those of fields that were decided elsewhere. */
export interface Rule {
  readonly terms: Renewal;
  readonly path: string;
  readonly paths: Readonly<Record<string, string>>;
}

/** Why a contract exists: entered by the user, assumed to be held for today's need, renewed, joined to another, bought where nothing was active, or cut short. */
export type Origin = 'held' | 'assumed' | 'renewed' | 'joined' | 'bought' | 'cut';

/** Units of a support contract that a third party takes over when the contract ends, and at which share of its price. */
export interface Replacement {
  readonly units: number;
  readonly share: Share;
}

/** A contract of the plan: units of one offer from `begin` to `end` (exclusive), and what happens at its end. */
export interface Contract {
  readonly index: number;
  readonly id: string;
  readonly offer: number;
  readonly origin: Origin;
  /** The holding of the scenario it stems from, or -1 when the plan bought it where nothing was active. */
  readonly root: number;
  /** The contract it renews, joins or was cut from; -1 for none. */
  readonly parent: number;
  quantity: number;
  /** Units ordered only to reach the minimum order. */
  raised: number;
  readonly begin: number;
  /** Infinity for perpetual licences and contracts without an end. */
  readonly end: number;
  /** Full term in months of the contract it belongs to: what "term as before" means. */
  readonly term: number;
  /** 'once' for perpetual licences. */
  readonly billing: Billing | 'once';
  readonly price: UnitPrice;
  readonly renews: boolean;
  readonly next: Rule;
  readonly later: Rule;
  readonly trueUp: UnitPrice | undefined;
  readonly late: boolean;
  /** Units that a third party takes over at its end (model.md 7, support). */
  readonly replaced: readonly Replacement[];
  /** Support by a third party, which no sale window of the vendor ends. */
  readonly thirdParty: boolean;
}

/** A contract before it has its place among the others. */
export type Draft = Omit<Contract, 'index'>;

/** Whether a contract covers a month. */
export function covers(contract: Contract, month: number): boolean {
  return contract.begin <= month && month < contract.end;
}

/** Order of ties: by id, and of equal ids the older first (model.md 7). */
export function byId(a: Contract, b: Contract): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.index - b.index;
}

/** Ascending, equal infinities being equal. */
export function ascending(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Order of prices: cheapest first; an unknown price is no bargain, so it comes after every known one. */
export function cheaper(a: UnitPrice, b: UnitPrice): number {
  const unknown = Number(Number.isNaN(a.value)) - Number(Number.isNaN(b.value));
  return unknown === 0 && !Number.isNaN(a.value) ? ascending(a.value, b.value) : unknown;
}

/** A rule of renewal nobody entered: price and term go on as they are. */
export const NO_RULE: Rule = { terms: {}, path: '', paths: {} };

/** A renewal rule as it was entered at an input path. */
export function ruleAt(terms: Rule['terms'] | undefined, path: string): Rule {
  return { terms: terms ?? {}, path, paths: {} };
}
