import { COST_ROWS, costRowOf } from '../costs/registry.ts';
import type { Cost } from './costs.ts';
import { inside } from './inputPath.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** Categories that prices rise by: those of other costs. */
export const RISING: readonly string[] = [...new Set(COST_ROWS.map(({ category }) => category))];
/** Categories that are taxed: licences and hosts as well. */
export const TAXED: readonly string[] = ['licences', 'hosts', ...RISING];

/** Costs whose sign is the wrong way round, fields that their item does not look at, and rates of categories nobody has. */
export function checkCosts({ costs, assumptions }: Scenario): Problem[] {
  return [
    ...costs.flatMap((cost) => [...checkSign(cost), ...checkFields(cost)]),
    ...checkCategories('assumptions/escalation', assumptions?.escalation, RISING),
    ...checkCategories('assumptions/vat', assumptions?.vat, TAXED),
  ];
}

function checkSign({ id, item, amount = '0' }: Cost): Problem[] {
  const path = inside(inside('costs', id), 'amount');
  if (item === 'credit')
    return Number(amount) > 0 ? [problem(path, 'credit-not-negative', { given: amount })] : [];
  return Number(amount) < 0 ? [problem(path, 'negative-cost', { given: amount })] : [];
}

function checkFields(cost: Cost): Problem[] {
  const row = costRowOf(cost.item);
  const place = inside('costs', cost.id);
  const unused = [
    ...(cost.per !== undefined && !row.rules[cost.per] ? ['per'] : []),
    ...(cost.side !== undefined && row.sided !== true ? ['side'] : []),
    ...Object.keys(cost.params ?? {})
      .filter((name) => !row.params.some((known) => known === name))
      .map((name) => `params/${name}`),
  ];
  return unused.map((field) => problem(`${place}/${field}`, 'not-of-item', { item: cost.item, field }));
}

function checkCategories(
  place: string,
  rates: Readonly<Record<string, string>> | undefined,
  known: readonly string[],
): Problem[] {
  return Object.keys(rates ?? {})
    .filter((category) => !known.includes(category))
    .map((category) => problem(inside(place, category), 'no-such-category', { category, known }));
}
