import { at, codeAt } from '../at.ts';
import type { CompiledCluster } from '../compile/compiled.ts';
import { Changes } from './changes.ts';
import { orderById, type Ground } from './ground.ts';
import type { ClusterLoad } from './load.ts';
import { sameSeries } from '../same.ts';
import type { HostRun, Timeline } from './record.ts';
import { exchanged, renewed, sameStacks, stacksBetween, without, type VmwareSide } from './vmware.ts';
import { changedIn, fillWanted, wantedOf, type Wanted } from './wanted.ts';
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
      this.#changes.note(place, side.wanted.changes);
    });
    this.cores = this.#sides.map((side) => side.wanted.cores);
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
    if (dying) for (const side of this.#acting) this.#extendSide(side, t);
    else for (const place of this.#changes.of(t)) this.#extendSide(at(this.#acting, place), t);
  }

  #extendSide(side: Side, t: number): void {
    const wanted = codeAt(side.hosts, t);
    if (wanted > side.inUse || side.missing.length > 0) this.#fill(side, wanted, t);
    if (side.changed !== undefined && (side.hosts[t - 1] !== wanted || side.changed === t))
      side.runs = [...side.runs, { from: t, stacks: stacksBetween(side.stacks, side.purchase, 0, wanted) }];
  }

  /** Replaces what reached its end of life on the list; surplus hosts leave, and those still to be found are noted. */
  #renew(side: Side, place: number, t: number): void {
    const { types } = this.#ground.compiled;
    if (!side.stacks.some((stack) => isDead(types[stack.type], t))) return;
    const alive = stacksBetween(side.stacks, side.purchase, 0, side.inUse).filter(
      (stack) => !isDead(types[stack.type], t),
    );
    const used = Math.min(codeAt(side.hosts, t), side.inUse);
    changeList(side, renewed(side.stacks, used, types, side.purchase, t), t);
    side.hosts = side.hosts.slice();
    fillWanted(side.hosts, this.#ground, { ...side, cores: side.wanted.cores }, t);
    const wanted = codeAt(side.hosts, t);
    this.#changes.note(place, changedIn(side.hosts, t + 1, wanted));
    const target = stacksBetween(side.stacks, side.purchase, 0, wanted);
    for (const stack of without(alive, target)) this.#park(side, stack, t);
    side.missing = without(target, alive);
    side.inUse = wanted;
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
        if (idle.type !== stack.type) changeList(side, exchanged(side, side.purchase, stack.type, idle), t);
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
    const stood = this.#sides.map(stoodAt);
    return { vmwareHosts: stood.map(({ hosts }) => hosts), vmwareRuns: stood.map(({ runs }) => runs) };
  }
}

/** One cluster while the months pass. */
interface Side extends VmwareSide {
  readonly cluster: CompiledCluster;
  readonly load: ClusterLoad;
  readonly wanted: Wanted;
  readonly purchase: number;
  /** Hosts that it wants by month; by the end of a month it has them. */
  hosts: Int32Array;
  runs: readonly HostRun[];
  /** The last month in which hosts of the list became others, though perhaps as many; until then it is as it wanted to be. */
  changed?: number;
}

function sideOf(ground: Ground, cluster: CompiledCluster, load: ClusterLoad): Side {
  const wanted = wantedOf(ground, cluster, load);
  return {
    cluster,
    load,
    wanted,
    purchase: at(ground.compiled.purchaseAt, cluster.site),
    stacks: cluster.stacks,
    inUse: cluster.hostsToday,
    missing: [],
    hosts: wanted.hosts,
    runs: wanted.runs,
  };
}

/** Hosts of a list became others in a month: what stood before stays, and from then on runs are written as they come. */
function changeList(side: Side, stacks: Side['stacks'], t: number): void {
  if (side.changed === undefined) side.runs = side.runs.filter(({ from }) => from < t);
  side.stacks = stacks;
  side.changed = t;
}

type Stood = Pick<Side, 'hosts' | 'runs'>;

const stoodBefore = new WeakMap<ClusterLoad, Stood>();

/** What stood at a cluster: the very series and runs of an earlier time that say the same, so that what was counted from them is known by them. */
function stoodAt({ load, hosts, runs }: Side): Stood {
  const before = stoodBefore.get(load);
  const now = {
    hosts: before && sameSeries(before.hosts, hosts) ? before.hosts : hosts,
    runs: before && sameRuns(before.runs, runs) ? before.runs : runs,
  };
  stoodBefore.set(load, now);
  return now;
}

function sameRuns(a: readonly HostRun[], b: readonly HostRun[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ from, stacks }, at) => from === b[at]?.from && sameStacks(stacks, b[at].stacks))
  );
}
