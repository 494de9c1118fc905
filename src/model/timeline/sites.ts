import { at } from '../at.ts';
import type { Compiled, CompiledFuture, HostType } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import type { Ground } from './ground.ts';
import { KvmSites } from './kvmSites.ts';
import type { ClusterLoad } from './load.ts';
import type { HostsBought, Timeline } from './record.ts';
import { offeringOf, type Offering } from './size.ts';
import { VmwareSites } from './vmwareSites.ts';
import { Yard } from './yard.ts';

const once = madeOnce<Offering>();

/** What hosts offer; the same object for the same types, unless there are hosts that are free in part. */
function offeringIn(types: readonly HostType[], { spare }: CompiledFuture): Offering {
  return spare.length > 0 ? offeringOf(types, spare) : once(types, [], () => offeringOf(types, []));
}

/** The hosts of every site of one future while the months pass (model.md 5). */
export class Sites {
  readonly #yards: readonly Yard[];
  readonly #vmware: VmwareSites;
  readonly #kvm: KvmSites;
  readonly #bought: HostsBought[] = [];
  /** The last purchase of each site. */
  readonly #lots = new Map<number, HostsBought>();
  readonly #idle: readonly Int32Array[];
  readonly #deaths: ReadonlySet<number>;

  constructor(compiled: Compiled, future: CompiledFuture, loads: readonly ClusterLoad[]) {
    const { sites, types, horizon } = compiled;
    this.#yards = sites.map(() => new Yard(types));
    this.#idle = sites.map(() => new Int32Array(horizon));
    const buy = (site: number, count: number, month: number): void => {
      this.#buy(site, count, month);
    };
    const offering = offeringIn(types, future);
    const ground: Ground = { compiled, future, loads, offering, yards: this.#yards, buy };
    this.#vmware = new VmwareSites(ground);
    this.#kvm = new KvmSites(ground, this.#vmware.cores);
    this.#deaths = new Set(types.map((type) => Math.max(0, type.endOfLife)));
  }

  /** One month: releases by VMware, end of rebuilds, growth of VMware, then the KVM sides (model.md 5). */
  month(t: number): void {
    const dying = this.#deaths.has(t);
    this.#vmware.release(t, dying);
    for (const yard of this.#yards) {
      if (dying) yard.scrap(t);
      yard.finishRebuilds(t);
    }
    this.#vmware.extend(t, dying);
    this.#kvm.serve(t, dying);
    this.#yards.forEach((yard, site) => {
      at(this.#idle, site)[t] = yard.idleHosts();
    });
  }

  #buy(site: number, count: number, month: number): void {
    if (count === 0) return;
    const last = this.#lots.get(site);
    if (last?.month === month) {
      last.count += count;
      return;
    }
    const lot = { month, site, count };
    this.#lots.set(site, lot);
    this.#bought.push(lot);
  }

  /** What stood where, once all months have passed. */
  result(): Pick<Timeline, 'vmwareHosts' | 'vmwareRuns' | 'kvm' | 'bought' | 'idle' | 'idleAtEnd'> {
    return {
      ...this.#vmware.result(),
      kvm: this.#kvm.result(),
      bought: this.#bought,
      idle: this.#idle,
      idleAtEnd: this.#yards.map((yard) => yard.kvmReady()),
    };
  }
}
