import { at, sure } from '../at.ts';
import type { CompiledPlatform, Stack } from '../compile/compiled.ts';
import { hostExcess, limitOf } from '../compile/limits.ts';
import { ceilWhole, TOLERANCE } from '../tolerance.ts';
import { orderById, type Ground } from './ground.ts';
import { KvmSide, type Target } from './kvm.ts';
import { needAt, needsOf, type Needs } from './need.ts';
import type { HostRun, KvmHosts } from './record.ts';
import type { Need } from './size.ts';
import { sameStacks } from './vmware.ts';

/** The KVM clusters of all sites and platforms while the months pass (model.md 5). */
export class KvmSites {
  readonly #ground: Ground;
  readonly #sides: readonly Side[];

  constructor(ground: Ground, cores: readonly Float64Array[]) {
    const { sites, platforms } = ground.compiled;
    this.#ground = ground;
    const order = orderById(platforms);
    this.#sides = sites.flatMap((_, site) =>
      order.map((platform) => this.#side(site, platform, at(platforms, platform), cores)),
    );
  }

  #side(site: number, platform: number, compiled: CompiledPlatform, cores: readonly Float64Array[]): Side {
    const { horizon, types } = this.#ground.compiled;
    const spare = this.#ground.future.spare.flatMap((hosts, place): Stack[] =>
      hosts.count > 0 &&
      hosts.site === site &&
      hosts.platform === platform &&
      !tooLarge(compiled, at(types, hosts.type))
        ? [{ type: types.length + place, count: hosts.count }]
        : [],
    );
    return {
      site,
      platform,
      compiled,
      needs: needsOf(this.#ground, cores, { site, platform }),
      service: new KvmSide(this.#ground.offering, spare),
      hosts: new Int32Array(horizon),
      clusterCount: new Int32Array(horizon),
      runs: [],
    };
  }

  /** Every side, by site and platform id, reaches what it needs in a month: what it can spare goes idle, what it lacks it takes or buys. */
  serve(t: number, dying: boolean): void {
    for (const side of this.#sides) {
      const need = needAt(side.needs, side.compiled.density, t);
      if (need.cores <= TOLERANCE && side.service.hosts === 0) continue;
      this.#serveSide(side, need, t, dying);
    }
  }

  #serveSide(side: Side, need: Need, t: number, dying: boolean): void {
    const { compiled, yards, buy } = this.#ground;
    const yard = at(yards, side.site);
    const target = this.#target(side, need, t);
    const { service } = side;
    if (dying) service.bury(compiled.types, t);
    service.shed(target, yard);
    buy(side.site, service.grow(target, yard), t);
    const asked = service.wanted(target, target.purchase);
    side.hosts[t] = service.hosts;
    side.clusterCount[t] = Math.max(asked.clusters, ceilWhole(service.hosts / target.rule.most));
    const inService = service.inService();
    if (!sameStacks(side.runs.at(-1)?.stacks ?? [], inService))
      side.runs.push({ from: t, stacks: inService });
  }

  #target(side: Side, need: Need, t: number): Target {
    const { compiled } = this.#ground;
    const { limits, source } = side.compiled;
    const least = source.minHosts ?? Math.min(2, at(compiled.siteHosts, side.site));
    const most = limitOf(limits, 'cluster-hosts', t)?.most ?? Infinity;
    return {
      need,
      rule: { least, most, spare: need.bySize ? sure(compiled.sizing).spare : undefined },
      purchase: at(compiled.purchaseAt, side.site),
      runs: (type) => !tooLarge(side.compiled, at(compiled.types, type), t),
    };
  }

  /** What stood where, once all months have passed. */
  result(): KvmHosts[] {
    return this.#sides.map(({ site, platform, hosts, clusterCount, runs }) => ({
      site,
      platform,
      hosts,
      clusters: clusterCount,
      runs,
    }));
  }
}

/** One KVM cluster while the months pass. */
interface Side {
  readonly site: number;
  readonly platform: number;
  readonly service: KvmSide;
  readonly compiled: CompiledPlatform;
  readonly needs: Needs;
  readonly hosts: Int32Array;
  readonly clusterCount: Int32Array;
  readonly runs: HostRun[];
}

function tooLarge(
  platform: CompiledPlatform,
  host: { readonly cores: number; readonly ramGiB: number },
  t = 0,
): boolean {
  return hostExcess(platform.limits, host, t) !== undefined;
}
