import { at } from '../at.ts';
import type { CompiledCluster, CompiledSizing } from '../compile/compiled.ts';
import { ceilWhole, TOLERANCE } from '../tolerance.ts';
import { orderById, type Ground } from './ground.ts';
import type { ClusterLoad } from './load.ts';
import type { HostRun, Timeline } from './record.ts';
import { hostsFor, hostsForNeed, MOST_HOSTS, spareFor } from './size.ts';
import { sizedNeed } from './need.ts';
import { coresKept, exchanged, renewed, stacksBetween, without, type VmwareSide } from './vmware.ts';
import { isDead } from './yard.ts';

/** The VMware clusters of all sites while the months pass: how many hosts each uses, and which (model.md 5). */
export class VmwareSites {
  /** Cores that each cluster would run if nothing moved, month by month (C of model.md 3). */
  readonly cores: readonly Float64Array[];
  readonly #ground: Ground;
  readonly #order: readonly number[];
  readonly #sides: readonly Side[];

  constructor(ground: Ground) {
    const { clusters, horizon, purchaseAt } = ground.compiled;
    this.#ground = ground;
    this.#order = orderById(clusters);
    this.#sides = clusters.map((cluster, place) => {
      const load = at(ground.loads, place);
      return {
        cluster,
        load,
        cores: coresKept(cluster, load.demand, ground.future.release),
        purchase: at(purchaseAt, cluster.site),
        stacks: cluster.stacks,
        inUse: cluster.hostsToday,
        missing: [],
        wanted: 0,
        hosts: new Int32Array(horizon),
        runs: [],
      };
    });
    this.cores = this.#sides.map((side) => side.cores);
  }

  /** Hosts that are no longer wanted leave, by cluster id and from the end of the list; those at their end of life are replaced. */
  release(t: number, dying: boolean): void {
    for (const place of this.#order) {
      const side = at(this.#sides, place);
      side.wanted = this.#wanted(side, t);
      if (dying) this.#renew(side, t);
      if (side.wanted >= side.inUse) continue;
      const leaving = stacksBetween(side.stacks, side.purchase, side.wanted, side.inUse).reverse();
      for (const stack of leaving) this.#park(side, stack, t);
      side.inUse = side.wanted;
    }
  }

  /** Clusters that want more hosts take idle ones of the same shape, then buy. */
  extend(t: number): void {
    for (const place of this.#order) {
      const side = at(this.#sides, place);
      if (side.wanted > side.inUse || side.missing.length > 0) this.#fill(side, t);
      side.hosts[t] = side.inUse;
      const changed = t === 0 || side.hosts[t - 1] !== side.inUse || side.changed === t;
      if (changed)
        side.runs.push({ from: t, stacks: stacksBetween(side.stacks, side.purchase, 0, side.inUse) });
    }
  }

  #wanted(side: Side, t: number): number {
    const { cluster, load, cores, stacks, purchase } = side;
    const { compiled, future, offering } = this.#ground;
    const sizing = cluster.sized ? compiled.sizing : undefined;
    const share = at(load.shareVmware, t);
    if (share <= TOLERANCE) return 0;
    const least = Math.min(2, cluster.hostsToday);
    const floor = future.release ? 0 : cluster.coresToday * at(load.floor, t);
    if (!sizing) {
      const forLoad = Math.max(floor, at(cores, t) * share);
      if (side.last?.cores === forLoad && side.last.stacks === stacks) return side.last.hosts;
      const hosts = Math.max(least, hostsFor(stacks, offering.cores, purchase, forLoad));
      side.last = { cores: forLoad, stacks, hosts };
      return hosts;
    }
    const kept = hostsFor(stacks, offering.cores, purchase, floor);
    return Math.max(least, kept, this.#bySize(side, sizing, t));
  }

  #bySize({ cluster, load, stacks, purchase }: Side, sizing: CompiledSizing, t: number): number {
    const need = sizedNeed(sizing, load.sizeVmware, t);
    const byLoad = hostsForNeed(stacks, this.#ground.offering, purchase, need);
    const byStorage = cluster.rawPerHost > 0 ? ceilWhole(at(load.rawVmware, t) / cluster.rawPerHost) : 0;
    const atWork = Math.min(MOST_HOSTS, Math.max(byLoad, byStorage));
    return atWork === 0 ? 0 : atWork + spareFor(atWork, sizing.spare);
  }

  /** Replaces what reached its end of life on the list; surplus hosts leave, and those still to be found are noted. */
  #renew(side: Side, t: number): void {
    const { types } = this.#ground.compiled;
    if (!side.stacks.some((stack) => isDead(types[stack.type], t))) return;
    const alive = stacksBetween(side.stacks, side.purchase, 0, side.inUse).filter(
      (stack) => !isDead(types[stack.type], t),
    );
    side.stacks = renewed(side.stacks, Math.min(side.wanted, side.inUse), types, side.purchase, t);
    side.wanted = this.#wanted(side, t);
    const target = stacksBetween(side.stacks, side.purchase, 0, side.wanted);
    for (const stack of without(alive, target)) this.#park(side, stack, t);
    side.missing = without(target, alive);
    side.inUse = side.wanted;
    side.changed = t;
  }

  #fill(side: Side, t: number): void {
    const wanted = [...side.missing, ...stacksBetween(side.stacks, side.purchase, side.inUse, side.wanted)];
    side.inUse = Math.max(side.inUse, side.wanted);
    side.missing = [];
    for (const stack of wanted) {
      const taken = at(this.#ground.yards, side.cluster.site).takeAlike(stack.type, stack.count);
      let bought = stack.count;
      for (const idle of taken) {
        bought -= idle.count;
        if (idle.type !== stack.type) side.stacks = exchanged(side, side.purchase, stack.type, idle);
      }
      this.#ground.buy(side.cluster.site, bought, t);
    }
  }

  #park(side: Side, stack: Side['stacks'][number], t: number): void {
    const { compiled, yards } = this.#ground;
    at(yards, side.cluster.site).release(stack, t + compiled.rebuild);
  }

  /** Hosts in use per cluster and month, and which they were. */
  result(): Pick<Timeline, 'vmwareHosts' | 'vmwareRuns'> {
    return {
      vmwareHosts: this.#sides.map((side) => side.hosts),
      vmwareRuns: this.#sides.map((side) => side.runs),
    };
  }
}

/** One cluster while the months pass. */
interface Side extends VmwareSide {
  readonly cluster: CompiledCluster;
  readonly load: ClusterLoad;
  readonly cores: Float64Array;
  readonly purchase: number;
  readonly hosts: Int32Array;
  readonly runs: HostRun[];
  wanted: number;
  /** The hosts that a number of cores last took: most months ask for the same. */
  last?: { readonly cores: number; readonly stacks: VmwareSide['stacks']; readonly hosts: number };
  /** The last month in which hosts of the list became others, though perhaps as many. */
  changed?: number;
}
