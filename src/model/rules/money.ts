import { money, number, op, slot, type Formula, type Rule } from './formula.ts';

const MODEL_7 = 'docs/model.md#7';
const perYear = (quantity: string, price: string, months: string): Formula =>
  money(op('div', op('mul', slot(quantity), slot(price), slot(months)), number('12')));

const negative = (formula: Formula): Formula => op('sub', number('0'), formula);

const yearly = { quantity: 'unit', price: 'money/unit/year', months: 'month' } as const;

/** One billing slice of a contract: quantity × unit price per year × months ÷ 12, rounded once (model.md 7). */
export const SLICE = {
  id: 'slice',
  unit: 'money',
  slots: yearly,
  formula: perYear('quantity', 'price', 'months'),
  source: MODEL_7,
} as const satisfies Rule;

const paidOf = (months: string): Formula =>
  money(op('div', op('mul', slot('total'), slot(months)), slot('term')));

/** What is due of a contract entered by its total after so many months of its term, rounded once (model.md 7). */
export const DUE_OF_TOTAL = {
  id: 'due-of-total',
  unit: 'money',
  slots: { total: 'money', months: 'month', term: 'month' },
  formula: paidOf('months'),
  source: MODEL_7,
} as const satisfies Rule;

/** One slice of a contract entered by its total: what is due until its end less what was due before it (model.md 7). */
export const SLICE_OF_TOTAL = {
  id: 'slice-of-total',
  unit: 'money',
  slots: { total: 'money', until: 'month', before: 'month', term: 'month' },
  formula: op('sub', paidOf('until'), paidOf('before')),
  source: MODEL_7,
} as const satisfies Rule;

/** The fee of a late renewal: a share of quantity × price × at most twelve of the months bought ÷ 12 (model.md 7). */
export const LATE_FEE = {
  id: 'late-fee',
  unit: 'money',
  slots: { share: 'share', quantity: 'unit', price: 'money/unit/year', months: 'month' },
  formula: money(
    op(
      'div',
      op('mul', slot('share'), slot('quantity'), slot('price'), op('min', number('12'), slot('months'))),
      number('12'),
    ),
  ),
  source: MODEL_7,
} as const satisfies Rule;

/** Hosts bought in a month at the declared price (model.md 5). */
export const HOSTS = {
  id: 'hosts',
  unit: 'money',
  slots: { hosts: 'host', price: 'money/unit' },
  formula: money(op('mul', slot('hosts'), slot('price'))),
  source: 'docs/model.md#5',
} as const satisfies Rule;

/** Credit at the horizon for paid months beyond it of units still needed (model.md 7, settlement). */
export const SETTLE_CREDIT = {
  id: 'settle-credit',
  unit: 'money',
  slots: yearly,
  formula: negative(perYear('quantity', 'price', 'months')),
  source: MODEL_7,
} as const satisfies Rule;

/** Charge at the horizon for committed, unpaid months beyond it of units no longer needed (model.md 7, settlement). */
export const SETTLE_CHARGE = { ...SLICE, id: 'settle-charge' } as const satisfies Rule;

/** Credit at the horizon for the unused life of hosts that still serve, straight-line (model.md 7, settlement). */
export const SETTLE_HOSTS = {
  id: 'settle-hosts',
  unit: 'money',
  slots: { hosts: 'host', price: 'money/unit', left: 'month', life: 'month' },
  formula: negative(money(op('div', op('mul', slot('hosts'), slot('price'), slot('left')), slot('life')))),
  source: MODEL_7,
} as const satisfies Rule;

/** Perpetual licences, paid once: quantity × price (model.md 7). */
export const LICENCE = {
  id: 'licence',
  unit: 'money',
  slots: { quantity: 'unit', price: 'money/unit' },
  formula: money(op('mul', slot('quantity'), slot('price'))),
  source: MODEL_7,
} as const satisfies Rule;

/** What an order is worth for one contract: its whole term in one amount, as if it were billed once (model.md 7). */
export const CONTRACT_VALUE = { ...SLICE, id: 'contract-value' } as const satisfies Rule;

/** What lifts an order to the least its offer accepts: minimum − order, never below 0 (model.md 7). */
export const MINIMUM_SPEND = {
  id: 'minimum-spend',
  unit: 'money',
  slots: { minimum: 'money', order: 'money' },
  formula: money(op('max', number('0'), op('sub', slot('minimum'), slot('order')))),
  source: MODEL_7,
} as const satisfies Rule;
