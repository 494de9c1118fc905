import { money, number, op, slot, type Rule } from './formula.ts';

const MODEL_7 = 'docs/model.md#7';
const MODEL_9 = 'docs/model.md#9';

/** A ratio of two amounts, four digits. */
const ratio = (of: string, to: string): Rule['formula'] => ({
  op: 'round',
  of: [op('div', slot(of), slot(to))],
  digits: 4,
});

/** What a future lays out before it saves: the deepest point of its cumulative cash difference, as a positive amount (model.md 9). */
export const INVESTMENT = {
  id: 'investment',
  unit: 'money',
  slots: { lowest: 'money' },
  formula: op('sub', number('0'), slot('lowest')),
  source: MODEL_9,
} as const satisfies Rule;

/** Return on investment: savings ÷ investment, four digits (model.md 9). */
export const ROI = {
  id: 'roi',
  unit: 'share',
  slots: { savings: 'money', investment: 'money' },
  formula: ratio('savings', 'investment'),
  source: MODEL_9,
} as const satisfies Rule;

/** How much of the savings is settlement at the horizon and not cash, four digits (model.md 7). */
export const SETTLEMENT_SHARE = {
  id: 'settlement-share',
  unit: 'share',
  slots: { settlement: 'money', savings: 'money' },
  formula: ratio('settlement', 'savings'),
  source: MODEL_7,
} as const satisfies Rule;

/** Unused life of bought hosts that stand idle at the horizon, straight-line, written off in the accrued view only (model.md 7). */
export const WRITE_OFF = {
  id: 'write-off',
  unit: 'money',
  slots: { hosts: 'host', price: 'money/unit', left: 'month', life: 'month' },
  formula: money(op('div', op('mul', slot('hosts'), slot('price'), slot('left')), slot('life'))),
  source: MODEL_7,
} as const satisfies Rule;

/** The latest start before a renewal: the last month from which the move and its dual-run are over by then, less notice, lead time and safety (model.md 9). */
export const LATEST_START = {
  id: 'latest-start',
  unit: 'month',
  slots: {
    end: 'month',
    duration: 'month',
    overlap: 'month',
    notice: 'month',
    leadTime: 'month',
    safety: 'month',
  },
  formula: op(
    'sub',
    op('add', slot('end'), number('1')),
    op('add', slot('duration'), slot('overlap'), slot('notice'), slot('leadTime'), slot('safety')),
  ),
  source: MODEL_9,
} as const satisfies Rule;
