import { money, number, op, slot, type Rule } from './formula.ts';

const MODEL_7 = 'docs/model.md#7';
const MODEL_9 = 'docs/model.md#9';

/** Total of a future: cash + settlement charge − settlement credit (model.md 7). */
export const FUTURE_TOTAL = {
  id: 'future-total',
  unit: 'money',
  slots: { cash: 'money', charge: 'money', credit: 'money' },
  formula: op('sub', op('add', slot('cash'), slot('charge')), slot('credit')),
  source: MODEL_7,
} as const satisfies Rule;

/** What a future saves: the baseline's figure less its own; negative when it costs more (model.md 9). */
export const DIFFERENCE = {
  id: 'difference',
  unit: 'money',
  slots: { baseline: 'money', future: 'money' },
  formula: op('sub', slot('baseline'), slot('future')),
  source: MODEL_9,
} as const satisfies Rule;

/** A share of the baseline: difference ÷ the baseline's total, four digits (model.md 9). */
export const SHARE_OF_BASELINE = {
  id: 'share-of-baseline',
  unit: 'share',
  slots: { difference: 'money', baseline: 'money' },
  formula: { op: 'round', of: [op('div', slot('difference'), slot('baseline'))], digits: 4 },
  source: MODEL_9,
} as const satisfies Rule;

/** What an amount within the horizon comes to a year: amount × 12 ÷ months of the horizon, rounded to the minor unit (model.md 9). */
export const PER_YEAR = {
  id: 'per-year',
  unit: 'money',
  slots: { amount: 'money', months: 'month' },
  formula: money(op('div', op('mul', slot('amount'), number('12')), slot('months'))),
  source: MODEL_9,
} as const satisfies Rule;

/** Present value of one month's difference: difference × (1 + rate)^(−month ÷ 12), month 0 undiscounted (model.md 9). */
export const PRESENT_VALUE = {
  id: 'present-value',
  unit: 'money',
  slots: { difference: 'money', rate: 'share', month: 'month' },
  formula: op(
    'div',
    slot('difference'),
    op('pow', op('add', number('1'), slot('rate')), op('div', slot('month'), number('12'))),
  ),
  source: MODEL_9,
} as const satisfies Rule;

/** Net present value: the sum of present values, rounded once at the end (model.md 9). */
export const NPV = {
  id: 'npv',
  unit: 'money',
  slots: { sum: 'money' },
  formula: money(slot('sum')),
  source: MODEL_9,
} as const satisfies Rule;

/** The part of a line that falls into the horizon, spread over the months it covers by cumulative rounding (model.md 1, 7). */
export const ACCRUED_PART = {
  id: 'accrued-part',
  unit: 'money',
  slots: { amount: 'money', until: 'month', before: 'month', months: 'month' },
  formula: op(
    'sub',
    money(op('div', op('mul', slot('amount'), slot('until')), slot('months'))),
    money(op('div', op('mul', slot('amount'), slot('before')), slot('months'))),
  ),
  source: MODEL_7,
} as const satisfies Rule;
