import { money, number, op, slot, type Rule } from './formula.ts';

const MODEL_9 = 'docs/model.md#9';

/** Units held of an offer that nobody needs in a month; never below 0 (model.md 9). */
export const STRANDED = {
  id: 'stranded',
  unit: 'unit',
  slots: { held: 'unit', needed: 'unit' },
  formula: op('max', number('0'), op('sub', slot('held'), slot('needed'))),
  source: MODEL_9,
} as const satisfies Rule;

/** Cores to license beyond the physical ones, before any minimum order (model.md 9). */
export const PHANTOM = {
  id: 'phantom',
  unit: 'unit',
  slots: { needed: 'unit', physical: 'core' },
  formula: op('max', number('0'), op('sub', slot('needed'), slot('physical'))),
  source: MODEL_9,
} as const satisfies Rule;

/** What is still to be paid of a contract after the horizon: units × unit price per year × months owed ÷ 12 (model.md 9). */
export const COMMITTED_BEYOND = {
  id: 'committed-beyond',
  unit: 'money',
  slots: { quantity: 'unit', price: 'money/unit/year', months: 'month' },
  formula: money(op('div', op('mul', slot('quantity'), slot('price'), slot('months')), number('12'))),
  source: MODEL_9,
} as const satisfies Rule;
