import { number, op, slot, type Rule } from './formula.ts';

const MODEL_7 = 'docs/model.md#7';
const PRICE = 'money/unit/year';
const grown = (base: string, rate: string, years: Parameters<typeof op>[1]): ReturnType<typeof op> =>
  op('mul', slot(base), op('pow', op('add', number('1'), slot(rate)), years));

/** An offer's own price after so many full years: price × (1 + rise)^years. */
export const LIST_PRICE = {
  id: 'price-list',
  unit: PRICE,
  slots: { price: PRICE, rise: 'share', years: 'year' },
  formula: grown('price', 'rise', slot('years')),
  source: MODEL_7,
} as const satisfies Rule;

/** A renewal price by uplift: last price × (1 + uplift). */
export const UPLIFT_PRICE = {
  id: 'price-uplift',
  unit: PRICE,
  slots: { last: PRICE, uplift: 'share' },
  formula: op('mul', slot('last'), op('add', number('1'), slot('uplift'))),
  source: MODEL_7,
} as const satisfies Rule;

/** A renewal price that rises with its offer over the expiring term: last price × (1 + rise)^(months ÷ 12). */
export const RISEN_PRICE = {
  id: 'price-risen',
  unit: PRICE,
  slots: { last: PRICE, rise: 'share', months: 'month' },
  formula: grown('last', 'rise', op('div', slot('months'), number('12'))),
  source: MODEL_7,
} as const satisfies Rule;

/** A renewal price held down by the contract's cap. */
export const CAPPED_PRICE = {
  id: 'price-capped',
  unit: PRICE,
  slots: { price: PRICE, cap: PRICE },
  formula: op('min', slot('price'), slot('cap')),
  source: MODEL_7,
} as const satisfies Rule;

/** The unit price of a contract entered by its total value: total × 12 ÷ months ÷ quantity. */
export const PRICE_OF_TOTAL = {
  id: 'price-of-total',
  unit: PRICE,
  slots: { total: 'money', months: 'month', quantity: 'unit' },
  formula: op('div', op('mul', slot('total'), number('12')), op('mul', slot('months'), slot('quantity'))),
  source: MODEL_7,
} as const satisfies Rule;
