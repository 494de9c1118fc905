import { at, codeAt, valueAt } from '../../at.ts';
import { coveredCosts, isCostLine } from '../../costs/lines.ts';
import { DRIVERS } from '../../costs/drivers.ts';
import { escalationText } from '../../costs/escalation.ts';
import type { ResolvedCost } from '../../costs/resolve.ts';
import { minorText } from '../../exact/decimal.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { costOfLine, placeOfLine } from '../costLine.ts';
import { explained, futureOf, indexIn } from '../context.ts';
import type { Explained, FigureId, Working } from '../explained.ts';
import type { Family } from '../family.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';

interface Found {
  readonly future: FutureProjection;
  readonly line: number;
  readonly cost: ResolvedCost;
}

/** A family of figures below one line of other costs; the lines lead to them. */
const belowLine = (
  part: string,
  explain: (projection: Projection, found: Found, id: FigureId) => Explained | undefined,
): Family => ({
  pattern: `future/:future/line/:line/${part}`,
  list: () => [],
  explain: (projection, parts, id) => {
    const future = futureOf(projection, parts['future']);
    const line = indexIn(parts['line'], future ? columnsOf(future.ledger).amount.length : 0);
    const cost = future && line !== undefined ? costOfLine(projection, future, line) : undefined;
    return future && line !== undefined && cost ? explain(projection, { future, line, cost }, id) : undefined;
  },
});

/** Quantities of other costs, what a contingency is a share of, and how prices rise (model.md 8). */
export const costFigures: readonly Family[] = [
  belowLine('quantity', quantityFigure),
  belowLine('base', baseFigure),
  {
    pattern: 'escalation/:category/rate',
    list: () => [],
    explain: ({ compiled }, { category = '' }, id) => {
      const given = compiled.scenario.assumptions?.escalation?.[category];
      const source = given === undefined ? { source: 'docs/model.md#8' } : {};
      const path = `assumptions/escalation/${category}`;
      const leaf = { kind: 'input', path, assumed: given === undefined, ...source } as const;
      return explained(id, 'share', given ?? '0', { kind: 'leaf', leaf });
    },
  },
  {
    pattern: 'escalation/:category/:years',
    list: () => [],
    explain: ({ compiled }, { category = '', years }, id) => {
      const full = indexIn(years, 100);
      if (full === undefined) return undefined;
      const of = { rate: `escalation/${category}/rate`, years: `number/years/${String(full)}` };
      const value = escalationText(compiled, category, full);
      return explained(id, 'factor', value, { kind: 'rule', rule: 'escalation', of });
    },
  },
];

function quantityFigure(projection: Projection, found: Found, id: FigureId): Explained | undefined {
  const { future, line, cost } = found;
  const { driver } = cost.row;
  if (driver === 'one-offs') return undefined;
  const place = placeOfLine(projection, future, line, cost);
  const missing = place?.unknown === undefined ? [] : [{ path: place.unknown, code: 'unpriced' }];
  const value = missing.length > 0 ? null : String(valueAt(columnsOf(future.ledger).quantity, line));
  const leaf = { kind: 'quantity', what: driver, steps: stepsOf(projection, found) } as const;
  return explained(id, DRIVERS[driver].unit, value, { kind: 'leaf', leaf }, missing);
}

/** Month by month and side by side, what a quantity is made of. */
function stepsOf(projection: Projection, found: Found): Working[] {
  const { cost, future, line } = found;
  const columns = columnsOf(future.ledger);
  const both = cost.row.sided === true && (cost.source.side ?? 'both') === 'both';
  const sides = both ? (['vmware', 'kvm'] as const) : ([undefined] as const);
  return sides.flatMap((side) => {
    const sided = side ? { ...cost, source: { ...cost.source, side } } : cost;
    const place = placeOfLine(projection, future, line, sided);
    const steps: Working[] = [];
    for (let month = codeAt(columns.from, line); month < codeAt(columns.to, line); month++) {
      const result = place?.quantity[month] ?? 0;
      const what = side ? `${cost.row.driver}-${side}` : cost.row.driver;
      if (result !== 0) steps.push({ what, ...nameOf(projection, found), values: { month }, result });
    }
    return steps;
  });
}

function nameOf({ compiled }: Projection, { future, line }: Found): { of: string } | undefined {
  const cluster = compiled.clusters[codeAt(columnsOf(future.ledger).cluster, line)];
  if (cluster) return { of: cluster.source.id };
  const side = future.timeline.kvm[codeAt(columnsOf(future.ledger).kvm, line)];
  return (
    side && { of: `${at(compiled.platforms, side.platform).source.id}@${at(compiled.sites, side.site)}` }
  );
}

/** The one-offs of the same cluster and month, as written. */
function baseFigure(projection: Projection, found: Found, id: FigureId): Explained | undefined {
  const { compiled } = projection;
  const { future, line, cost } = found;
  if (cost.row.driver !== 'one-offs') return undefined;
  const columns = columnsOf(future.ledger);
  const covered = coveredCosts(compiled.scenario);
  const of: FigureId[] = [];
  let sum = 0;
  for (let other = 0; other < line; other++) {
    if (columns.month[other] !== columns.month[line] || columns.cluster[other] !== columns.cluster[line])
      continue;
    if (
      !isCostLine(columns, other) ||
      columns.priced[other] === 0 ||
      !at(covered, codeAt(columns.source, other))
    )
      continue;
    of.push(`future/${future.id}/line/${String(other)}`);
    sum += valueAt(columns.amount, other);
  }
  return explained(id, 'money', minorText(sum, compiled.digits), { kind: 'sum', of });
}
