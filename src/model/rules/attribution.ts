import { money, op, slot, type Rule } from './formula.ts';

const MODEL_9 = 'docs/model.md#9';

/**
 * A part of an amount by weight: amount × weight ÷ all weights, rounded, corrected by at most a few minor units so that
 * all parts together give the amount (largest remainder, model.md 9).
 */
export const ATTRIBUTED_PART = {
  id: 'attributed-part',
  unit: 'money',
  slots: { amount: 'money', weight: 'factor', weights: 'factor', correction: 'money' },
  formula: op(
    'add',
    money(op('div', op('mul', slot('amount'), slot('weight')), slot('weights'))),
    slot('correction'),
  ),
  source: MODEL_9,
} as const satisfies Rule;

/** What a row of workloads costs per VM and month: its amount ÷ its VM-months, rounded to the minor unit (model.md 9). */
export const PER_VM_MONTH = {
  id: 'per-vm-month',
  unit: 'money',
  slots: { amount: 'money', vmMonths: 'vm-month' },
  formula: money(op('div', slot('amount'), slot('vmMonths'))),
  source: MODEL_9,
} as const satisfies Rule;
