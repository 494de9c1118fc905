import type { Compiled, CompiledFuture, Stack } from '../compile/compiled.ts';
import { TOLERANCE } from '../tolerance.ts';
import { grow, hostsOf, shed, type KvmSide } from './kvm.ts';
import type { ClusterLoad } from './load.ts';
import type { HostRun, HostsBought, KvmHosts, Timeline } from './record.ts';
import { coresKept, hostsFor, stacksBetween, type VmwareSide } from './vmware.ts';
import { Yard } from './yard.ts';

/** The hosts of every site of one future while the months pass (model.md 5). */
export class Sites {
  readonly #compiled: Compiled;
  readonly #future: CompiledFuture;
  readonly #loads: readonly ClusterLoad[];
  readonly #order: readonly number[];
  readonly #cores: readonly Float64Array[];
  readonly #vmware: readonly VmwareSide[];
  readonly #kvm: readonly KvmSide[];
  readonly #yards: readonly Yard[];
  readonly #bought: HostsBought[] = [];
  readonly #vmwareHosts: readonly Int32Array[];
  readonly #vmwareRuns: HostRun[][];
  readonly #kvmHosts: { hosts: Int32Array; runs: HostRun[] }[];

  constructor(compiled: Compiled, future: CompiledFuture, loads: readonly ClusterLoad[]) {
    const { clusters, horizon, sites, platforms } = compiled;
    this.#compiled = compiled;
    this.#future = future;
    this.#loads = loads;
    this.#order = clusters
      .map((_, at) => at)
      .sort((a, b) => compareText(clusters[a]?.source.id, clusters[b]?.source.id));
    this.#cores = clusters.map((cluster, at) =>
      coresKept(cluster, loads[at]?.demand ?? new Float64Array(horizon), future.release),
    );
    this.#vmware = clusters.map((cluster) => ({ stacks: [...cluster.stacks], inUse: cluster.hostsToday }));
    const byId = platforms
      .map((_, at) => at)
      .sort((a, b) => compareText(platforms[a]?.source.id, platforms[b]?.source.id));
    this.#kvm = sites.flatMap((_, site) => byId.map((platform) => this.#side(site, platform)));
    this.#yards = sites.map(() => new Yard(compiled.types));
    this.#vmwareHosts = clusters.map(() => new Int32Array(horizon));
    this.#vmwareRuns = clusters.map(() => []);
    this.#kvmHosts = this.#kvm.map(() => ({ hosts: new Int32Array(horizon), runs: [] }));
  }

  #side(site: number, platform: number): KvmSide {
    const { types } = this.#compiled;
    const spare = this.#future.spare
      .filter((hosts) => hosts.site === site && hosts.platform === platform)
      .map((hosts) => ({ count: hosts.count, cores: (types[hosts.type]?.cores ?? 0) * hosts.free }));
    return { site, platform, spare, inService: [] };
  }

  /** One month: releases by VMware, end of rebuilds, growth of VMware, then the KVM sides. */
  month(t: number): void {
    const wanted = this.#vmware.map((side, at) => this.#hostsWanted(side, at, t));
    for (const at of this.#order) this.#release(at, wanted[at] ?? 0, t);
    for (const yard of this.#yards) yard.finishRebuilds(t);
    for (const at of this.#order) this.#extend(at, wanted[at] ?? 0, t);
    this.#kvm.forEach((side, at) => {
      this.#serve(side, at, t);
    });
  }

  #hostsWanted(side: VmwareSide, at: number, t: number): number {
    const { clusters, types, purchase } = this.#compiled;
    const load = this.#loads[at];
    const cluster = clusters[at];
    const share = load?.shareVmware[t] ?? 0;
    if (!cluster || !load || share <= TOLERANCE) return 0;
    const forLoad = (this.#cores[at]?.[t] ?? 0) * share;
    const floor = this.#future.release ? 0 : cluster.coresToday * (load.floor[t] ?? 0);
    const hosts = hostsFor(side.stacks, types, purchase, Math.max(forLoad, floor));
    return Math.max(hosts, Math.min(2, cluster.hostsToday));
  }

  #release(at: number, wanted: number, t: number): void {
    const side = this.#vmware[at];
    if (!side || wanted >= side.inUse) return;
    const leaving = stacksBetween(side.stacks, this.#compiled.purchase, wanted, side.inUse).reverse();
    for (const stack of leaving) this.#yardOf(at)?.release(stack, t + this.#compiled.rebuild);
    side.inUse = wanted;
  }

  #extend(at: number, wanted: number, t: number): void {
    const side = this.#vmware[at];
    if (!side) return;
    for (const stack of stacksBetween(side.stacks, this.#compiled.purchase, side.inUse, wanted)) {
      const taken = this.#yardOf(at)?.takeAlike(stack.type, stack.count) ?? 0;
      this.#buy(this.#compiled.clusters[at]?.site ?? 0, stack.count - taken, t);
    }
    side.inUse = Math.max(side.inUse, wanted);
    const hosts = this.#vmwareHosts[at];
    if (!hosts) return;
    hosts[t] = side.inUse;
    if (t === 0 || hosts[t - 1] !== side.inUse) {
      this.#vmwareRuns[at]?.push({
        from: t,
        stacks: stacksBetween(side.stacks, this.#compiled.purchase, 0, side.inUse),
      });
    }
  }

  #serve(side: KvmSide, at: number, t: number): void {
    const { types, purchase, platforms, siteHosts } = this.#compiled;
    const yard = this.#yards[side.site];
    const record = this.#kvmHosts[at];
    if (!yard || !record) return;
    const need = this.#coresNeeded(side, t);
    const least =
      need > TOLERANCE
        ? (platforms[side.platform]?.source.minHosts ?? Math.min(2, siteHosts[side.site] ?? 0))
        : 0;
    shed(side, types, need, least, yard, t);
    this.#buy(side.site, grow(side, types, purchase, need, least, yard), t);
    record.hosts[t] = hostsOf(side);
    const before = record.runs.at(-1)?.stacks ?? [];
    if (!sameStacks(before, side.inService)) record.runs.push({ from: t, stacks: [...side.inService] });
  }

  #coresNeeded(side: KvmSide, t: number): number {
    let cores = 0;
    this.#compiled.clusters.forEach((cluster, at) => {
      if (cluster.site === side.site)
        cores += (this.#cores[at]?.[t] ?? 0) * (this.#loads[at]?.shareKvm[side.platform]?.[t] ?? 0);
    });
    return cores / (this.#compiled.platforms[side.platform]?.density ?? 1);
  }

  #buy(site: number, count: number, month: number): void {
    if (count === 0) return;
    const same = this.#bought.find((lot) => lot.month === month && lot.site === site);
    if (same) same.count += count;
    else this.#bought.push({ month, site, count });
  }

  #yardOf(at: number): Yard | undefined {
    return this.#yards[this.#compiled.clusters[at]?.site ?? -1];
  }

  /** What stood where, once all months have passed. */
  result(): Pick<Timeline, 'vmwareHosts' | 'vmwareRuns' | 'kvm' | 'bought' | 'idleAtEnd'> {
    const kvm = this.#kvm.map((side, at): KvmHosts => ({
      site: side.site,
      platform: side.platform,
      ...orEmpty(this.#kvmHosts[at]),
    }));
    return {
      vmwareHosts: this.#vmwareHosts,
      vmwareRuns: this.#vmwareRuns,
      kvm,
      bought: this.#bought,
      idleAtEnd: this.#yards.map((yard) => yard.kvmReady()),
    };
  }
}

function orEmpty(record: { hosts: Int32Array; runs: HostRun[] } | undefined): {
  hosts: Int32Array;
  runs: HostRun[];
} {
  return record ?? { hosts: new Int32Array(0), runs: [] };
}

function sameStacks(a: readonly Stack[], b: readonly Stack[]): boolean {
  return (
    a.length === b.length && a.every((stack, at) => stack.type === b[at]?.type && stack.count === b[at].count)
  );
}

function compareText(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
