import type { CompiledFuture, GuestClass } from '../compile/compiled.ts';
import type { CountedGuests } from '../metrics/metric.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { divertedShare } from '../timeline/load.ts';
import { placeOf } from './hosts.ts';
import { asksIn, type Asking, type Ground } from './part.ts';

/** VMs of one size and kind on one side, month by month: what a metric that looks at guests counts. */
export interface Lot extends Omit<CountedGuests, 'vms'> {
  readonly cluster: string;
  readonly vms: Float64Array;
}

/** Per VM of today: how many of a class run on one platform in every month (model.md 4). */
export function onPlatform(guests: GuestClass, platform: number): Float64Array {
  const { flow, growth } = guests;
  return growth.map((size, month) => {
    if (month >= guests.retires) return 0;
    const diverted = divertedShare(guests, month);
    const moved = (size - diverted) * (flow.byPlatform[platform]?.[month] ?? 0);
    return moved + (flow.divert?.platform === platform ? diverted : 0);
  });
}

/**
 * Per VM of today: how many of a class still load VMware in every month, dual-run included (model.md 4), less those in
 * dual-run that already count on one of the platforms `once`: a licence by VM follows the VM.
 */
export function onVmware(guests: GuestClass, overlap: number, once: readonly number[] = []): Float64Array {
  const { flow, growth } = guests;
  return growth.map((size, month) => {
    if (month >= guests.retires) return 0;
    let share = 1 - (flow.goneBefore[month] ?? 0);
    for (const platform of once) {
      const moved = flow.byPlatform[platform];
      share -= (moved?.[month] ?? 0) - (month < overlap ? 0 : (moved?.[month - overlap] ?? 0));
    }
    return (size - divertedShare(guests, month)) * share;
  });
}

/** The VMs of every part of an offer, like ones together; `once` when a VM in dual-run counts once for the offer. */
export function lotsOf(ground: Ground, parts: readonly Asking[], once: boolean): Map<Asking, Lot[]> {
  return new Map(
    parts.map((part) => {
      const lots = new Map<string, Lot>();
      if (part.cluster >= 0)
        addCluster(ground, lots, part, once ? platformsAt(ground, parts, part.cluster) : []);
      if (part.kvm >= 0) addSide(ground, lots, part);
      return [part, [...lots.values()]];
    }),
  );
}

/** The VMs of a part in a month as a metric sees them. */
export function guestsOf(lots: readonly Lot[], part: Asking, month: number): CountedGuests[] {
  if (!asksIn(part, month)) return [];
  return lots.flatMap((lot) => {
    const vms = lot.vms[month] ?? 0;
    return vms > 0 ? [{ ...lot, vms }] : [];
  });
}

/** The platforms of a cluster's site on which the same offer counts VMs too. */
export function platformsAt(
  { compiled, timeline }: Ground,
  parts: readonly Asking[],
  cluster: number,
): number[] {
  const site = compiled.clusters[cluster]?.site;
  return parts.flatMap((part) => {
    const side = timeline.kvm[part.kvm];
    return side?.site === site && side !== undefined ? [side.platform] : [];
  });
}

function addCluster(ground: Ground, lots: Map<string, Lot>, part: Asking, once: readonly number[]): void {
  const { future } = ground;
  const series = (future.classes[part.cluster] ?? []).map((guests) => onVmware(guests, future.overlap, once));
  addGroups(ground, lots, part, part.cluster, series);
}

function addSide(ground: Ground, lots: Map<string, Lot>, part: Asking): void {
  const { compiled, future, timeline } = ground;
  const side = timeline.kvm[part.kvm];
  compiled.clusters.forEach(({ site }, cluster) => {
    if (site !== side?.site) return;
    const series = (future.classes[cluster] ?? []).map((guests) => onPlatform(guests, side.platform));
    addGroups(ground, lots, part, cluster, series);
  });
}

function addGroups(
  { compiled, future, timeline }: Ground,
  lots: Map<string, Lot>,
  part: Asking,
  cluster: number,
  series: readonly Float64Array[],
): void {
  const place = placeOf(compiled, timeline, part);
  compiled.clusters[cluster]?.source.guests.forEach((group, at) => {
    const each = series[classOf(future, cluster, at)];
    if (!each) return;
    const { vcpu, ramGiB, kind, poweredOn } = group;
    const key = [vcpu, ramGiB, kind, poweredOn].join('/');
    const lot = lots.get(key) ?? {
      ...lotLike(group),
      id: place,
      cluster: place,
      vms: new Float64Array(each.length),
    };
    lots.set(key, lot);
    each.forEach((vms, month) => (lot.vms[month] = (lot.vms[month] ?? 0) + vms * group.vms));
  });
}

/** The class of a guest group in a future; -1 where there is no such group. */
export function classOf(future: CompiledFuture, cluster: number, group: number): number {
  return future.classOf[cluster]?.[group] ?? -1;
}

function lotLike({ vcpu, ramGiB, kind, poweredOn }: GuestGroup): Omit<Lot, 'vms' | 'cluster'> {
  return {
    kind,
    ...(vcpu === undefined ? {} : { vcpu }),
    ...(ramGiB === undefined ? {} : { ramGiB }),
    ...(poweredOn === undefined ? {} : { poweredOn }),
  };
}
