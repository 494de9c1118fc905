/** Problems of other costs: each is readable, but it does not mean what it says or changes nothing (model.md 8). */
export interface CostData {
  /** A credit that would cost something, or a cost that would bring something in. */
  readonly 'credit-not-negative': { readonly given: string };
  readonly 'negative-cost': { readonly given: string };
  /** A field that the item does not look at. */
  readonly 'not-of-item': { readonly item: string; readonly field: string };
  /** A rate of a category that no cost has. */
  readonly 'no-such-category': { readonly category: string; readonly known: readonly string[] };
}

/** Codes of cost problems that may be meant. */
export const COST_WARNINGS: readonly (keyof CostData)[] = [
  'credit-not-negative',
  'negative-cost',
  'not-of-item',
  'no-such-category',
];
