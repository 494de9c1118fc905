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
  readonly spent: readonly Spent[];
  readonly weights: RowWeights;
  /** By row × parts + part, in the order of `rows` and of WORKLOAD_PARTS. */
  readonly money: readonly Float64Array[];
  /** By row; rows that are no kind have none of their own. */
  readonly vms: readonly Float64Array[];
}

/** A spending, the part that it belongs to, and who bears it. */
export interface Spent {
  readonly spending: Spending;
  readonly part: WorkloadPart;
  /** Minor units of a row in a month, at month × rows + row. */
  readonly shares: Float64Array;
  /** 1 in the months in which weights decided: in the others one row bears all of it. */
  readonly weighed: Uint8Array;
}

/** Splits the total of a future among its guest workloads; computed only when asked for. */
export function workloadOf(projection: Projection, future: FutureProjection): Workload {
  const ground = groundOf(projection, future);
  const rows = rowsOf(projection.compiled);
  const lots = lotsOf(ground);
  const weights = new RowWeights(ground, future.demand, rows, lots);
  const partOf = partsFor(ground);
  const splitter = new Splitter();
  const spent = spendingsOf({ projection, future, lots }).map((spending) => ({
    spending,
    part: partOf(spending),
    ...sharedOut({ rows, weights }, splitter, spending),
  }));
  return { rows, lots, spent, weights, money: moneyOf(rows, spent, ground), vms: vmsByRow(ground, rows) };
}

/** Hands the money of a spending to whoever bears it, month by month; where nobody has any weight, it is not attributable. */
function sharedOut(
  { rows, weights }: Pick<Workload, 'rows' | 'weights'>,
  splitter: Splitter,
  spending: Spending,
): Pick<Spent, 'shares' | 'weighed'> {
  const width = rows.names.length;
  const shares = new Float64Array(spending.months.length * width);
  const weighed = new Uint8Array(spending.months.length);
  const bearer = weights.bearerOf(spending);
  const alone = rowOf(rows, bearer ?? 'not-attributable');
  spending.months.forEach((amount, month) => {
    if (amount === 0) return;
    const found = bearer ? null : splitter.split(amount, weights.of(spending, month), width);
    if (found) shares.set(found.subarray(0, width), month * width);
    else shares[month * width + alone] = amount;
    weighed[month] = found ? 1 : 0;
  });
  return { shares, weighed };
}

function moneyOf(
  { names }: Rows,
  spent: readonly Spent[],
  { compiled }: Pick<Ground, 'compiled'>,
): Float64Array[] {
  const money = names.flatMap(() => WORKLOAD_PARTS.map(() => new Float64Array(compiled.horizon)));
  for (const { part, shares } of spent)
    names.forEach((_, row) => {
      const sum = at(money, row * WORKLOAD_PARTS.length + WORKLOAD_PARTS.indexOf(part));
      sum.forEach((before, month) => (sum[month] = before + valueAt(shares, month * names.length + row)));
    });
  return money;
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
