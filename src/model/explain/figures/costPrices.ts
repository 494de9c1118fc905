import { sure } from '../../at.ts';
import { PARAM_DEFAULTS, type ParamId } from '../../costs/params.ts';
import { fallbackText, paramText, rateFor, resolveCost } from '../../costs/resolve.ts';
import { exact } from '../../exact/decimal.ts';
import type { Projection } from '../../projection.ts';
import type { Cost } from '../../scenario/costs.ts';
import { explained } from '../context.ts';
import type { Explained, FigureId, Leaf } from '../explained.ts';
import type { Family } from '../family.ts';

/** A family of figures of one cost item, the same in every future. */
const ofCost = (
  part: string,
  explain: (projection: Projection, cost: Cost, id: FigureId, name: string) => Explained | undefined,
): Family => ({
  pattern: `cost/:cost/${part}`,
  list: () => [],
  explain: (projection, parts, id) => {
    const cost = projection.compiled.scenario.costs.find((known) => known.id === parts['cost']);
    return cost && explain(projection, cost, id, parts['name'] ?? '');
  },
});

/** Sourced defaults of amounts nobody entered, converted where they must be, and the numbers of cost items (model.md 8). */
export const costPriceFigures: readonly Family[] = [
  ofCost('amount', amountFigure),
  ofCost('default', ({ compiled }, cost, id) => {
    const { fallback } = resolveCost(compiled, cost, -1).row;
    if (!fallback) return undefined;
    const { source, asOf, confidence, currency } = fallback;
    const leaf: Leaf = {
      kind: 'fact',
      fact: `${cost.item}, ${currency}`,
      source: `${source}, ${asOf}, ${confidence}`,
    };
    return explained(id, 'money/unit', fallbackText(compiled.scenario, fallback), { kind: 'leaf', leaf });
  }),
  ofCost('params/:name', (_, cost, id, name) => {
    const text = paramText(cost, name as ParamId);
    if (text === undefined) return undefined;
    const assumed = cost.params?.[name as ParamId] === undefined;
    const fact = PARAM_DEFAULTS[name as ParamId];
    const source = assumed && fact ? { source: `${fact.source}, ${fact.asOf}` } : {};
    const leaf: Leaf = { kind: 'input', path: `costs/${cost.id}/params/${name}`, assumed, ...source };
    return explained(id, 'factor', exact(text).toString(), { kind: 'leaf', leaf });
  }),
];

/** An amount that nobody entered: the sourced default, or what it comes to in the scenario's currency. */
function amountFigure({ compiled }: Projection, cost: Cost, id: FigureId): Explained | undefined {
  const path = `costs/${cost.id}/amount`;
  const { row, amount } = resolveCost(compiled, cost, -1);
  const { scenario } = compiled;
  const foreign = row.fallback && row.fallback.currency !== scenario.currency ? row.fallback : undefined;
  const rate = foreign && rateFor(scenario, foreign);
  if (cost.amount === undefined && rate) {
    const of = { amount: `cost/${cost.id}/default`, rate: `input/rates/${rate.id}/rate` };
    return explained(id, 'money/unit', sure(amount), { kind: 'rule', rule: 'converted', of });
  }
  const assumed = cost.amount === undefined;
  const fact = assumed && row.fallback ? { source: `${row.fallback.source}, ${row.fallback.asOf}` } : {};
  const leaf: Leaf = { kind: 'input', path, assumed, ...fact };
  const missing = amount === undefined ? [{ path, code: 'unpriced' }] : [];
  return explained(id, 'money/unit', amount ?? null, { kind: 'leaf', leaf }, missing);
}
