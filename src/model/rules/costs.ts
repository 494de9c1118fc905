import { money, number, op, slot, type Formula, type Rule, type Unit } from './formula.ts';

const MODEL_8 = 'docs/model.md#8';
const base = { quantity: 'unit', amount: 'money/unit', escalation: 'factor' } as const;

/** Quantity × the row's own factors × amount × escalation. */
const product = (...factors: readonly string[]): Formula =>
  op('mul', slot('quantity'), ...factors.map(slot), slot('amount'), slot('escalation'));
const perYear = (formula: Formula): Formula => op('div', formula, number('12'));

/** A cost item in a month: quantity × amount × escalation, rounded once (model.md 8). */
export const COST = {
  id: 'cost',
  unit: 'money',
  slots: base,
  formula: money(product()),
  source: MODEL_8,
} as const satisfies Rule;

/** A cost item whose amount is a price per year: quantity × amount × escalation ÷ 12 for each month (model.md 8). */
export const COST_PER_YEAR = {
  id: 'cost-per-year',
  unit: 'money',
  slots: base,
  formula: money(perYear(product())),
  source: MODEL_8,
} as const satisfies Rule;

/** Labour: quantity × hours for one × rate per hour × escalation (model.md 8). */
export const COST_HOURS = {
  id: 'cost-hours',
  unit: 'money',
  slots: { ...base, hours: 'factor' },
  formula: money(product('hours')),
  source: MODEL_8,
} as const satisfies Rule;

/** Storage: TiB of guests' disks × raw TiB for each × amount × escalation (model.md 8). */
export const COST_STORAGE = {
  id: 'cost-storage',
  unit: 'money',
  slots: { ...base, quantity: 'TiB', factor: 'factor' },
  formula: money(product('factor')),
  source: MODEL_8,
} as const satisfies Rule;

/** Storage whose amount is a price per year: the same ÷ 12 for each month (model.md 8). */
export const COST_STORAGE_PER_YEAR = {
  ...COST_STORAGE,
  id: 'cost-storage-per-year',
  formula: money(perYear(product('factor'))),
} as const satisfies Rule;

/** Power: hosts × kW × PUE × 730 hours of a month (8,760 ÷ 12) × price per kWh × escalation (model.md 8). */
export const COST_POWER = {
  id: 'cost-power',
  unit: 'money',
  slots: { ...base, quantity: 'host', kw: 'factor', pue: 'factor' },
  formula: money(
    op('mul', slot('quantity'), slot('kw'), slot('pue'), number('730'), slot('amount'), slot('escalation')),
  ),
  source: MODEL_8,
} as const satisfies Rule;

/** Contingency: a share of the one-offs of one month and cluster (model.md 8). */
export const CONTINGENCY = {
  id: 'cost-contingency',
  unit: 'money',
  slots: { base: 'money', share: 'share' },
  formula: money(op('mul', slot('base'), slot('share'))),
  source: MODEL_8,
} as const satisfies Rule;

/** Value-added tax that cannot be recovered, on one ledger line: amount × rate of its category (model.md 8). */
export const VAT = {
  id: 'vat',
  unit: 'money',
  slots: { amount: 'money', rate: 'share' },
  formula: money(op('mul', slot('amount'), slot('rate'))),
  source: MODEL_8,
} as const satisfies Rule;

/** Escalation of a category after so many full years: (1 + rate)^years, the same in every future (model.md 8). */
export const ESCALATION = {
  id: 'escalation',
  unit: 'factor',
  slots: { rate: 'share', years: 'year' },
  formula: op('pow', op('add', number('1'), slot('rate')), slot('years')),
  source: MODEL_8,
} as const satisfies Rule;

/** A sourced default stated in another currency: amount × the scenario's rate of exchange (model.md 1). */
export const CONVERTED = {
  id: 'converted',
  unit: 'money/unit' satisfies Unit,
  slots: { amount: 'money/unit', rate: 'factor' },
  formula: op('mul', slot('amount'), slot('rate')),
  source: 'docs/model.md#1',
} as const satisfies Rule;
