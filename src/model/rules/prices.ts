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

/** The unit price of perpetual licences entered by their total: total ÷ quantity. */
export const PRICE_OF_PURCHASE = {
  id: 'price-of-purchase',
  unit: 'money/unit',
  slots: { total: 'money', quantity: 'unit' },
  formula: op('div', slot('total'), slot('quantity')),
  source: MODEL_7,
} as const satisfies Rule;

/** What a third party charges for support: a share of the vendor's last price. */
export const THIRD_PARTY_PRICE = {
  id: 'price-third-party',
  unit: PRICE,
  slots: { price: PRICE, share: 'share' },
  formula: op('mul', slot('price'), slot('share')),
  source: MODEL_7,
} as const satisfies Rule;

/** A percentage price (SnS, Software Assurance): the licence's price × the percentage. */
export const PERCENTAGE_PRICE = {
  id: 'price-percentage',
  unit: PRICE,
  slots: { licence: PRICE, percent: 'share' },
  formula: op('mul', slot('licence'), slot('percent')),
  source: MODEL_7,
} as const satisfies Rule;

/** A foreign price in the scenario's currency: price × the stated rate (model.md 1). */
export const CONVERTED_PRICE = {
  id: 'price-converted',
  unit: PRICE,
  slots: { price: PRICE, rate: 'factor' },
  formula: op('mul', slot('price'), slot('rate')),
  source: 'docs/model.md#1',
} as const satisfies Rule;
