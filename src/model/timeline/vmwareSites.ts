import { at, codeAt } from '../at.ts';
import type { CompiledCluster } from '../compile/compiled.ts';
import { Changes } from './changes.ts';
import { orderById, type Ground } from './ground.ts';
import type { ClusterLoad } from './load.ts';
import type { HostRun, Timeline } from './record.ts';
import { coresKept, exchanged, renewed, stacksBetween, without, type VmwareSide } from './vmware.ts';
import { fillWanted } from './wanted.ts';
import { isDead } from './yard.ts';

/** The VMware clusters of all sites while the months pass: how many hosts each uses, and which (model.md 5). */
export class VmwareSites {
  /** Cores that each cluster would run if nothing moved, month by month (C of model.md 3). */
  readonly cores: readonly Float64Array[];
  readonly #ground: Ground;
  /** In the order of the scenario, and by cluster id: the order in which they act. */
  readonly #sides: readonly Side[];
  readonly #acting: readonly Side[];
  readonly #changes: Changes;

  constructor(ground: Ground) {
    const { clusters, horizon } = ground.compiled;
    this.#ground = ground;
    this.#sides = clusters.map((cluster, place) => sideOf(ground, cluster, at(ground.loads, place)));
    this.#acting = orderById(clusters).map((place) => at(this.#sides, place));
    this.#changes = new Changes(horizon);
    this.#acting.forEach((side, place) => {
      fillWanted(side.hosts, ground, side, 0);
      this.#changes.note(place, side.hosts, 0, side.inUse);
    });
    this.cores = this.#sides.map((side) => side.cores);
  }

  /** Hosts that are no longer wanted leave, by cluster id and from the end of the list; those at their end of life are replaced. */
  release(t: number, dying: boolean): void {
    if (dying) {
      this.#acting.forEach((side, place) => {
        this.#renew(side, place, t);
        this.#shrink(side, t);
      });
    } else for (const place of this.#changes.of(t)) this.#shrink(at(this.#acting, place), t);
  }

  #shrink(side: Side, t: number): void {
    const wanted = codeAt(side.hosts, t);
    if (wanted >= side.inUse) return;
    const leaving = stacksBetween(side.stacks, side.purchase, wanted, side.inUse).reverse();
    for (const stack of leaving) this.#park(side, stack, t);
    side.inUse = wanted;
  }

  /** Clusters that want more hosts take idle ones of the same shape, then buy. */
  extend(t: number, dying: boolean): void {
    if (dying || t === 0) for (const side of this.#acting) this.#extendSide(side, t);
    else for (const place of this.#changes.of(t)) this.#extendSide(at(this.#acting, place), t);
  }

  #extendSide(side: Side, t: number): void {
    const wanted = codeAt(side.hosts, t);
    if (wanted > side.inUse || side.missing.length > 0) this.#fill(side, wanted, t);
    if (t === 0 || side.hosts[t - 1] !== wanted || side.changed === t)
      side.runs.push({ from: t, stacks: stacksBetween(side.stacks, side.purchase, 0, wanted) });
  }

  /** Replaces what reached its end of life on the list; surplus hosts leave, and those still to be found are noted. */
  #renew(side: Side, place: number, t: number): void {
    const { types } = this.#ground.compiled;
    if (!side.stacks.some((stack) => isDead(types[stack.type], t))) return;
    const alive = stacksBetween(side.stacks, side.purchase, 0, side.inUse).filter(
      (stack) => !isDead(types[stack.type], t),
    );
    const used = Math.min(codeAt(side.hosts, t), side.inUse);
    side.stacks = renewed(side.stacks, used, types, side.purchase, t);
    fillWanted(side.hosts, this.#ground, side, t);
    const wanted = codeAt(side.hosts, t);
    this.#changes.note(place, side.hosts, t + 1, wanted);
    const target = stacksBetween(side.stacks, side.purchase, 0, wanted);
    for (const stack of without(alive, target)) this.#park(side, stack, t);
    side.missing = without(target, alive);
    side.inUse = wanted;
    side.changed = t;
  }

  #fill(side: Side, wanted: number, t: number): void {
    const sought = [...side.missing, ...stacksBetween(side.stacks, side.purchase, side.inUse, wanted)];
    side.inUse = wanted;
    side.missing = [];
    for (const stack of sought) {
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
  /** Hosts that it wants by month; by the end of a month it has them. */
  readonly hosts: Int32Array;
  readonly runs: HostRun[];
  /** The last month in which hosts of the list became others, though perhaps as many. */
  changed?: number;
}

function sideOf({ compiled, future }: Ground, cluster: CompiledCluster, load: ClusterLoad): Side {
  return {
    cluster,
    load,
    cores: coresKept(cluster, load.demand, future.release),
    purchase: at(compiled.purchaseAt, cluster.site),
    stacks: cluster.stacks,
    inUse: cluster.hostsToday,
    missing: [],
    hosts: new Int32Array(compiled.horizon),
    runs: [],
  };
}
