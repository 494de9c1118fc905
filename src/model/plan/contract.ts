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
      readonly months: number;
    }
  | { readonly by: 'list'; readonly offer: number; readonly years: number }
  | {
      readonly by: 'band';
      readonly offer: number;
      readonly years: number;
      readonly path: string;
      readonly text: string;
    }
  | { readonly by: 'uplift'; readonly last: number; readonly path: string; readonly text: string }
  | { readonly by: 'rise'; readonly last: number; readonly offer: number; readonly months: number }
  | { readonly by: 'cap'; readonly of: PriceTrail; readonly path: string; readonly text: string }
  | { readonly by: 'unknown'; readonly offer: number };

/** A unit price per year as a plain number (NaN when unknown) and the trail that makes it exact. */
export interface UnitPrice {
  readonly value: number;
  readonly trail: PriceTrail;
}

/** A rule of renewal with the input path of the object it was written in, for explanations. */
export interface Rule {
  readonly terms: Renewal;
  readonly paths: Readonly<Record<string, string>>;
}

/** Why a contract exists: entered by the user, renewed, joined to another, bought where nothing was active, or cut short. */
export type Origin = 'held' | 'renewed' | 'joined' | 'bought' | 'cut';

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
  end: number;
  /** Full term in months of the contract it belongs to: what "term as before" means. */
  readonly term: number;
  readonly billing: Billing;
  readonly price: UnitPrice;
  readonly renews: boolean;
  readonly next: Rule;
  readonly later: Rule;
  readonly trueUp: UnitPrice | undefined;
  readonly late: boolean;
}

/** Whether a contract covers a month. */
export function covers(contract: Contract, month: number): boolean {
  return contract.begin <= month && month < contract.end;
}

/** Order of ties: by id, and of equal ids the older first (model.md 7). */
export function byId(a: Contract, b: Contract): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.index - b.index;
}

/** Units in force in month t. */
export function heldIn(contracts: readonly Contract[], t: number): number {
  return contracts.reduce((sum, contract) => (covers(contract, t) ? sum + contract.quantity : sum), 0);
}
