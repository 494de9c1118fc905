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

/** One slice of a contract entered by its total: what is due until its end less what was due before it (model.md 7). */
export const SLICE_OF_TOTAL = {
  id: 'slice-of-total',
  unit: 'money',
  slots: { total: 'money', until: 'month', before: 'month', term: 'month' },
  formula: op(
    'sub',
    money(op('div', op('mul', slot('total'), slot('until')), slot('term'))),
    money(op('div', op('mul', slot('total'), slot('before')), slot('term'))),
  ),
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
