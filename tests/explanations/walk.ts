import { Decimal } from 'decimal.js';
import type { Because, Explained } from '../../src/model/explain/explained.ts';
import { explain } from '../../src/model/explain/explain.ts';
import { below } from '../../src/model/explain/reach.ts';
import { evaluate } from '../../src/model/exact/evaluate.ts';
import { exact } from '../../src/model/exact/decimal.ts';
import type { Projection } from '../../src/model/projection.ts';
import { ruleById } from '../../src/model/rules/registry.ts';
import { isKind } from './kinds.ts';

/** What a walk found: every figure reached, and each one whose explanation does not give its value. */
export interface Walk {
  readonly reached: ReadonlyMap<string, Explained>;
  readonly wrong: readonly string[];
}

/** Follows figures down to their leaves and evaluates each explanation again from the values below it. */
export function walk(projection: Projection, ids: readonly string[]): Walk {
  const reached = new Map<string, Explained>();
  const wrong: string[] = [];
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    const figure = explain(projection, id);
    if (!figure) {
      wrong.push(`${id}: no such figure`);
      continue;
    }
    reached.set(id, figure);
    open.push(...below(projection, figure.because));
  }
  for (const figure of reached.values()) {
    const problem = check(projection, reached, figure);
    if (problem !== undefined) wrong.push(`${figure.id}: ${problem}`);
  }
  return { reached, wrong };
}

function check(
  projection: Projection,
  reached: ReadonlyMap<string, Explained>,
  figure: Explained,
): string | undefined {
  const { because } = figure;
  const kind = kindOf(figure);
  if (!isKind(figure.id, kind)) return `is ${kind}`;
  if (figure.value === null)
    return figure.missing.length > 0 || because.kind === 'search' || figure.reason !== undefined
      ? undefined
      : 'no value and no reason';
  const values = below(projection, because).map((id) => reached.get(id)?.value ?? null);
  const again = recompute(projection, because, values, reached);
  if (again === undefined) return undefined;
  return again.equals(new Decimal(figure.value))
    ? undefined
    : `${figure.value}, but its explanation gives ${again.toString()}`;
}

function kindOf({ unit, because }: Explained): string {
  switch (because.kind) {
    case 'rule':
      return `${unit} rule ${because.rule}`;
    case 'search':
      return `${unit} search ${because.what}`;
    case 'leaf':
      return `${unit} leaf ${because.leaf.kind}${because.leaf.kind === 'quantity' ? ` ${because.leaf.what}` : ''}`;
    default:
      return `${unit} ${because.kind}`;
  }
}

function recompute(
  projection: Projection,
  because: Because,
  values: readonly (string | null)[],
  reached: ReadonlyMap<string, Explained>,
): Decimal | undefined {
  const known = values.map((value) => exact(value ?? '0'));
  switch (because.kind) {
    case 'rule': {
      const slots = Object.fromEntries(
        Object.entries(because.of).map(([name, id]) => [name, exact(reached.get(id)?.value ?? 'NaN')]),
      );
      return evaluate(ruleById(because.rule).formula, slots, projection.compiled.digits);
    }
    case 'sum':
      return known.reduce((sum, value) => sum.plus(value), exact(0));
    case 'total':
      return known.reduce((sum, value) => sum.plus(value), exact(0)).times(because.sign);
    case 'choice':
      return exact(reached.get(because.chosen)?.value ?? 'NaN');
    case 'search':
      return searched(because, known);
    case 'leaf':
      return undefined;
  }
}

/** A month found by a search must be the first that passes the test, by the series it searched. */
function searched(
  because: Extract<Because, { kind: 'search' }>,
  series: readonly Decimal[],
): Decimal | undefined {
  if (because.what === 'first-saving') return exact(series.findIndex((value) => value.greaterThan(0)));
  if (because.what === 'payback') return exact(series.findLastIndex((value) => value.lessThan(0)) + 1);
  return undefined;
}
