import { at, valueAt } from '../at.ts';
import type { Demand } from '../demand/demand.ts';
import { basesOf, followsLicences } from '../demand/follows.ts';
import { covers } from '../compile/products.ts';
import { onceOnVmware, onPlatform } from '../demand/guests.ts';
import { asksIn, shareIn, type Ground, type NeedPart } from '../demand/part.ts';
import { countPooled } from '../demand/pooled.ts';
import { countMetric, driverOf, type MetricRef } from '../metrics/registry.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { addTo } from '../timeline/series.ts';
import { kvmShares, type KvmShares } from './kvmShares.ts';

/** What every cluster needs on each of its sides, month by month; undefined where it never needs anything. */
export class Cells {
  readonly #sides: number;
  readonly #series: (Float64Array | undefined)[] = [];

  constructor(sides: number) {
    this.#sides = sides;
  }

  /** The need of a cluster on a side (0 VMware, 1 + platform) in a month. */
  on(cluster: number, side: number, month: number): number {
    const series = this.#series[cluster * this.#sides + side];
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- asked for every cluster, side and month
    return series ? series[month]! : 0;
  }

  /** The need of a cluster on all its sides in a month. */
  ofCluster(cluster: number, month: number): number {
    let sum = 0;
    for (let side = 0; side < this.#sides; side++) sum += this.on(cluster, side, month);
    return sum;
  }

  /** Adds a need by month to a cluster's side. */
  add(cluster: number, side: number, need: Float64Array): void {
    const place = cluster * this.#sides + side;
    const known = this.#series[place];
    if (known) addTo(known, need, 1, need.length);
    else this.#series[place] = need.slice();
  }
}

/** Who needs an offer: clusters and their sides by the counts of the metric, KVM hosts by the load they carry. */
export class OfferCells {
  readonly #ground: Ground;
  readonly #demand: Demand;
  readonly #shares: KvmShares;
  readonly #known = new Map<number, Cells>();

  constructor(ground: Ground, demand: Demand) {
    this.#ground = ground;
    this.#demand = demand;
    this.#shares = kvmShares(ground);
  }

  /** The cells of an offer; support and the like take those of the licences they follow. */
  of(offer: number): Cells {
    const known = this.#known.get(offer);
    if (known) return known;
    const cells = new Cells(this.#ground.compiled.platforms.length + 1);
    this.#known.set(offer, cells);
    for (const licence of licencesOf(this.#ground, offer)) this.#fill(cells, licence);
    return cells;
  }

  #fill(cells: Cells, offer: number): void {
    const parts = this.#demand.parts.filter((part) => part.offer === offer);
    const { metric } = at(this.#ground.compiled.offers, offer).source;
    for (const part of parts) {
      if (driverOf(metric) === 'guests') this.#fillByGuests(cells, metric, parts, part);
      else this.#fillByHosts(cells, part);
    }
  }

  #fillByHosts(cells: Cells, part: NeedPart): void {
    const need = part.needed ?? countPooled(this.#ground, part.offer, [part]);
    if (part.cluster >= 0) cells.add(part.cluster, 0, need);
    if (part.kvm >= 0) addShared(cells, this.#ground, this.#shares, part.kvm, need);
  }

  #fillByGuests(cells: Cells, metric: MetricRef, parts: readonly NeedPart[], part: NeedPart): void {
    const { compiled, future, timeline } = this.#ground;
    const side = timeline.kvm[part.kvm];
    compiled.clusters.forEach(({ source, site }, cluster) => {
      if (side ? site !== side.site : cluster !== part.cluster) return;
      const beside = parts.filter(({ product }) => product === part.product);
      const onVmware = onceOnVmware(this.#ground, beside, cluster);
      const series = at(future.classes, cluster).map((guests) =>
        side ? onPlatform(guests, side.platform) : onVmware(guests),
      );
      const need = new Float64Array(compiled.horizon);
      source.guests.forEach((group, place) => {
        if (!covers(compiled.products, part.product, cluster, place)) return;
        const units = guestNeed(metric, group) * group.vms;
        const each = at(series, at(at(future.classOf, cluster), place));
        need.forEach((now, month) => {
          if (asksIn(part, month)) need[month] = now + units * valueAt(each, month) * shareIn(part, month);
        });
      });
      cells.add(cluster, side ? side.platform + 1 : 0, need);
    });
  }
}

/** Adds the need of a KVM side to the clusters whose VMs run there, by their share of its load. */
export function addShared(
  cells: Cells,
  { timeline }: Ground,
  shares: KvmShares,
  kvm: number,
  need: Float64Array,
): void {
  const { platform } = at(timeline.kvm, kvm);
  at(shares, kvm).forEach((share, cluster) => {
    const own = share?.map((now, month) => now * valueAt(need, month));
    if (own) cells.add(cluster, platform + 1, own);
  });
}

/** The offers whose need an offer shares: its own, or that of the licences it is support for, each once. */
export function licencesOf(
  ground: Pick<Ground, 'compiled'>,
  offer: number,
  seen: readonly number[] = [],
): number[] {
  const { offers } = ground.compiled;
  if (!followsLicences(offers[offer])) return [offer];
  if (seen.includes(offer)) return [];
  const licences = basesOf(offers, offer).flatMap((base) => licencesOf(ground, base, [...seen, offer]));
  return [...new Set(licences)];
}

const MANY = 1_000_000;

/** What one VM of a group adds to a count of guests before anything is rounded: a millionth of what a million take. */
export function guestNeed(metric: MetricRef, group: GuestGroup): number {
  const { vcpu, ramGiB, poweredOn } = group;
  const many = {
    vms: MANY,
    ...(vcpu === undefined ? {} : { vcpu }),
    ...(ramGiB === undefined ? {} : { ramGiB }),
    ...(poweredOn === undefined ? {} : { poweredOn }),
  };
  return countMetric(metric, { hosts: [], guests: [many] }).quantity / MANY;
}
