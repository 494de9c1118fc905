import type { Compiled } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import { exact } from '../exact/decimal.ts';
import { evaluate } from '../exact/evaluate.ts';
import { CONVERTED } from '../rules/costs.ts';
import type { Rule } from '../rules/formula.ts';
import type { Cost } from '../scenario/costs.ts';
import { inside, type InputPath } from '../scenario/inputPath.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { monthsFrom } from '../time/month.ts';
import { escalationText } from './escalation.ts';
import type { SourcedAmount } from './facts.ts';
import { PARAM_DEFAULTS, type ParamId } from './params.ts';
import { costRowOf } from './registry.ts';
import type { Basis, CostRow } from './row.ts';

/** A cost item with its row, rule, price and months resolved, the same for every future that bears it. */
export interface ResolvedCost {
  readonly source: Cost;
  readonly index: number;
  readonly row: CostRow;
  readonly basis: Basis;
  readonly rule: Rule;
  /** Price of one unit in the scenario's currency; undefined where it is not known. */
  readonly amount: string | undefined;
  /** Where what is missing would be written; undefined when the price is known. */
  readonly missing: InputPath | undefined;
  /** The row's own factors that stand in its rule, by slot. */
  readonly factors: Readonly<Record<string, string>>;
  /** The slots of its rule besides the quantity by full years since the start, the last for all later ones; none while it has no price. */
  readonly prices: readonly Readonly<Record<string, string>>[];
  /** First month (inclusive), negative before the start, and end (exclusive) within the horizon between which it counts. */
  readonly from: number;
  readonly until: number;
  /** Whether the month of the first payment was entered. */
  readonly dated: boolean;
  /** Months that one payment covers. */
  readonly step: number;
}

const STEPS = { monthly: 1, yearly: 12, prepaid: Infinity } as const;
const OWN_SLOTS = new Set(['quantity', 'amount', 'escalation', 'base', 'share']);

const resolvedOnce = madeOnce<ResolvedCost>();

/** Resolves one cost item of the scenario; once, while neither it nor what else it is resolved with is another. */
export function resolveCost(compiled: Compiled, source: Cost, index: number): ResolvedCost {
  const { scenario, horizon } = compiled;
  const { start, currency, rates = [], assumptions } = scenario;
  const context = [index, horizon, start, currency, assumptions, ...rates];
  return resolvedOnce(source, context, () => resolved(compiled, source, index));
}

function resolved(compiled: Compiled, source: Cost, index: number): ResolvedCost {
  const { scenario, horizon } = compiled;
  const row = costRowOf(source.item);
  const { basis, rule } = ruleOf(row, source.per);
  const amount = amountOfCost(scenario, row, source);
  const path = `costs/${source.id}`;
  const factors: Record<string, string> = {};
  let missing = amount === undefined ? inside(path, 'amount') : undefined;
  for (const name of Object.keys(rule.slots)) {
    if (OWN_SLOTS.has(name)) continue;
    const text = paramText(source, name as ParamId);
    if (text === undefined) missing ??= `${path}/params/${name}`;
    else factors[name] = text;
  }
  const month = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : monthsFrom(scenario.start, text);
  return {
    source,
    index,
    row,
    basis,
    rule,
    amount,
    missing,
    factors,
    prices:
      missing === undefined && amount !== undefined
        ? pricesOf(compiled, row, 'share' in rule.slots ? { share: amount } : { ...factors, amount })
        : [],
    from: month(source.from) ?? 0,
    until: Math.min(horizon, month(source.until) ?? horizon),
    dated: source.from !== undefined,
    step: STEPS[source.billing ?? 'monthly'],
  };
}

/** One price for all years where nothing rises. */
function pricesOf(
  compiled: Compiled,
  { category }: CostRow,
  slots: Record<string, string>,
): Record<string, string>[] {
  const rises = compiled.scenario.assumptions?.escalation?.[category] !== undefined;
  const years = rises ? Math.ceil(compiled.horizon / 12) : 1;
  return Array.from({ length: years }, (_, year) => ({
    ...slots,
    escalation: escalationText(compiled, category, year),
  }));
}

/** The cost items that a future bears: all that name it, or no future at all (model.md 8). */
export function costsOf(compiled: Compiled, future: string): ResolvedCost[] {
  return compiled.scenario.costs.flatMap((source, index) =>
    (source.futures?.includes(future) ?? true) ? [resolveCost(compiled, source, index)] : [],
  );
}

/** The rule of a row for the basis an amount is stated in; its own basis where it knows no other. */
export function ruleOf(row: CostRow, per: Basis | undefined): { basis: Basis; rule: Rule } {
  const wanted = per !== undefined && row.rules[per] ? per : row.basis;
  const rule = row.rules[wanted];
  if (!rule) throw new RangeError(`${row.id} has no rule for an amount per ${wanted}`);
  return { basis: wanted, rule };
}

/** A number of a cost item as text: as entered, else its sourced default; undefined where there is neither. */
export function paramText(source: Cost, name: ParamId): string | undefined {
  const given = source.params?.[name];
  return given === undefined ? PARAM_DEFAULTS[name]?.value : String(given);
}

function amountOfCost(scenario: Scenario, row: CostRow, source: Cost): string | undefined {
  if (source.amount !== undefined || !row.fallback) return source.amount;
  const stated = fallbackText(scenario, row.fallback);
  if (row.fallback.currency === scenario.currency) return stated;
  const rate = rateFor(scenario, row.fallback);
  return rate && evaluate(CONVERTED.formula, { amount: exact(stated), rate: exact(rate.rate) }, 0).toString();
}

/** A sourced default at the scenario's level of prices, in its own currency. */
export function fallbackText(scenario: Scenario, fallback: SourcedAmount): string {
  return fallback[scenario.assumptions?.priceLevel ?? 'base'];
}

type RateOfExchange = NonNullable<Scenario['rates']>[number];

/** The rate at which the scenario converts a sourced default. */
export function rateFor(scenario: Scenario, fallback: SourcedAmount): RateOfExchange | undefined {
  return scenario.rates?.find((rate) => rate.currency === fallback.currency);
}
