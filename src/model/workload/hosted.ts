import { at, valueAt } from '../at.ts';
import { GroupLoads, type Side } from '../attribution/loads.ts';
import type { Covers } from '../demand/covered.ts';
import type { Ground } from '../demand/part.ts';
import { TOLERANCE } from '../tolerance.ts';
import { takenOf, type Taken } from './capacity.ts';
import { rowOf, type Rows } from './rows.ts';

/**
 * Who bears what hosts cost, by share of load on them: kinds by the VMs that have not moved, dual-run by the copies of those that
 * have, swing by what no load takes while both sides run (model.md 9).
 */
export class HostedShares {
  readonly #ground: Ground;
  readonly #rows: Rows;
  readonly #covers: Covers | undefined;
  readonly #loads: GroupLoads;
  readonly #taken: Taken;
  readonly #known: Float64Array[][] = [];

  /** For all guests, or for those that a product covers. */
  constructor(ground: Ground, rows: Rows, covers?: Covers) {
    this.#ground = ground;
    this.#rows = rows;
    this.#covers = covers;
    this.#loads = new GroupLoads(ground.compiled, ground.future);
    this.#taken = takenOf(ground);
  }

  /** Adds the shares of a cluster's side in a month, times an amount, to the weights of the rows. */
  add(weights: Float64Array, cluster: number, side: Side, month: number, amount: number): void {
    if (amount === 0) return;
    const shares = this.#sharesOf(cluster, side);
    const first = month * weights.length;
    /* eslint-disable @typescript-eslint/no-non-null-assertion -- every row of every cluster, side and month */
    for (let row = 0; row < weights.length; row++) weights[row]! += amount * shares[first + row]!;
    /* eslint-enable @typescript-eslint/no-non-null-assertion */
  }

  /** Shares of the rows by month, at month × rows + row. */
  #sharesOf(cluster: number, side: Side): Float64Array {
    const ofCluster = (this.#known[cluster] ??= []);
    return (ofCluster[side] ??= this.#make(cluster, side));
  }

  #make(cluster: number, side: Side): Float64Array {
    const { horizon, clusters } = this.#ground.compiled;
    const { leader } = at(clusters, cluster);
    const taken = this.#takenOn(cluster, side);
    const width = this.#rows.names.length;
    const shares = new Float64Array(horizon * width);
    for (let month = 0; month < horizon; month++) {
      const row = shares.subarray(month * width, (month + 1) * width);
      this.#fill(row, leader, side, month, valueAt(taken, month));
    }
    return shares;
  }

  #takenOn(cluster: number, side: Side): Float64Array {
    const { compiled, timeline } = this.#ground;
    if (side === 0) return at(this.#taken.vmware, cluster);
    const { site } = at(compiled.clusters, cluster);
    const kvm = timeline.kvm.findIndex((one) => one.site === site && one.platform === side - 1);
    return at(this.#taken.kvm, kvm);
  }

  #fill(row: Float64Array, cluster: number, side: Side, month: number, taken: number): void {
    row[rowOf(this.#rows, 'swing')] = 1 - taken;
    const groups = this.#groups(cluster, side, month);
    if (!groups) {
      row[rowOf(this.#rows, 'not-attributable')] = taken;
      return;
    }
    const { classes, classOf } = this.#guestsOf(cluster);
    const places = at(this.#rows.ofGroups, cluster);
    const dual = rowOf(this.#rows, 'dual-run');
    groups.forEach((share, group) => {
      const stays = side === 0 ? staying(at(classes, at(classOf, group)).flow, month) : 1;
      const place = at(places, group);
      row[place] = valueAt(row, place) + taken * share * stays;
      row[dual] = valueAt(row, dual) + taken * share * (1 - stays);
    });
  }

  #guestsOf(cluster: number): { classes: Ground['future']['classes'][number]; classOf: readonly number[] } {
    const { future } = this.#ground;
    return { classes: at(future.classes, cluster), classOf: at(future.classOf, cluster) };
  }

  /** Share of every group in what the hosts of a side carry: of those covered where any is, else of all; undefined without guests. */
  #groups(cluster: number, side: Side, month: number): Float64Array | undefined {
    const here = this.#loads.sharesAmong(cluster, side, month, this.#covers);
    return here.length === 0 ? undefined : here;
  }
}

/** Of like VMs that still load VMware in a month: the share that has not moved yet; the others are copies in dual-run. */
export function staying(
  flow: { readonly gone: Float64Array; readonly goneBefore: Float64Array },
  month: number,
): number {
  const there = 1 - valueAt(flow.goneBefore, month);
  return there > TOLERANCE ? Math.max(0, 1 - valueAt(flow.gone, month)) / there : 1;
}
