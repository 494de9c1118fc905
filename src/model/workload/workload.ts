import { at, valueAt } from '../at.ts';
import { groundOf } from '../attribution/attribution.ts';
import type { SiteLot } from '../attribution/hosts.ts';
import { Splitter } from '../attribution/split.ts';
import { costRowOf } from '../costs/registry.ts';
import type { Ground } from '../demand/part.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { vmsByRow } from './counted.ts';
import { lotsOf } from './lots.ts';
import { COST_PARTS, partOfOffer, WORKLOAD_PARTS, type WorkloadPart } from './parts.ts';
import { rowOf, rowsOf, type Rows } from './rows.ts';
import { spendingsOf, type Spending } from './spending.ts';
import { RowWeights } from './weights.ts';

/**
 * What a future costs by guest workload: money in minor units by row, part and month, which adds up to the total of the future,
 * and the VMs of every kind by month (model.md 9).
 */
export interface Workload {
  readonly rows: Rows;
  readonly lots: readonly SiteLot[];
  readonly spendings: readonly Spending[];
  readonly partOf: (spending: Spending) => WorkloadPart;
  readonly weights: RowWeights;
  /** By row × parts + part, in the order of `rows` and of WORKLOAD_PARTS. */
  readonly money: readonly Float64Array[];
  /** By row; rows that are no kind have none of their own. */
  readonly vms: readonly Float64Array[];
}

/** Splits the total of a future among its guest workloads; computed only when asked for. */
export function workloadOf(projection: Projection, future: FutureProjection): Workload {
  const ground = groundOf(projection, future);
  const rows = rowsOf(projection.compiled);
  const lots = lotsOf(ground);
  const weights = new RowWeights(ground, future.demand, rows, lots);
  const spendings = spendingsOf({ projection, future, lots });
  const partOf = partsFor(ground);
  const { horizon } = projection.compiled;
  const money = rows.names.flatMap(() => WORKLOAD_PARTS.map(() => new Float64Array(horizon)));
  const splitter = new Splitter();
  for (const spending of spendings) {
    const part = WORKLOAD_PARTS.indexOf(partOf(spending));
    spending.months.forEach((amount, month) => {
      if (amount === 0) return;
      shareOut({ rows, weights }, splitter, spending, month, (row, own) => {
        const sum = at(money, row * WORKLOAD_PARTS.length + part);
        sum[month] = valueAt(sum, month) + own;
      });
    });
  }
  return { rows, lots, spendings, partOf, weights, money, vms: vmsByRow(ground, rows) };
}

/** Hands the money of a spending in a month to whoever bears it; where nobody has any weight, it is not attributable. */
function shareOut(
  { rows, weights }: Pick<Workload, 'rows' | 'weights'>,
  splitter: Splitter,
  spending: Spending,
  month: number,
  hand: (row: number, amount: number) => void,
): void {
  const amount = valueAt(spending.months, month);
  const bearer = weights.bearerOf(spending);
  const shares = bearer ? null : splitter.split(amount, weights.of(spending, month), rows.names.length);
  if (!shares) hand(rowOf(rows, bearer ?? 'not-attributable'), amount);
  else for (let row = 0; row < rows.names.length; row++) hand(row, valueAt(shares, row));
}

function partsFor(ground: Ground): (spending: Spending) => WorkloadPart {
  const { costs } = ground.compiled.scenario;
  const ofOffers = new Map<number, WorkloadPart>();
  return ({ purpose, of }) => {
    if (purpose === 'hosts' || purpose === 'idle-hosts') return 'hardware';
    if (purpose === 'cost') return COST_PARTS[costRowOf(at(costs, of).item).category];
    const known = ofOffers.get(of) ?? partOfOffer(ground, of);
    ofOffers.set(of, known);
    return known;
  };
}
