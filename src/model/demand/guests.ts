import { at, valueAt } from '../at.ts';
import { covers } from '../compile/products.ts';
import type { GuestClass } from '../compile/compiled.ts';
import type { CountedGuests } from '../metrics/metric.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { divertedShare } from '../timeline/course.ts';
import { asksIn, placeOf, shareIn, type Asking, type Ground } from './part.ts';

/** VMs of one size and kind, month by month: what a metric that looks at guests counts. */
export interface GuestLot extends Omit<CountedGuests, 'vms'> {
  readonly vms: Float64Array;
}

/** How VMs are counted: `placed` where it matters which stand together, `once` beside these parts a VM in dual-run counts once. */
export interface GuestRules {
  readonly placed: boolean;
  readonly once: readonly Asking[];
}

/** Whether any of a class are moved to a platform or diverted there, before any retirement; moved shares only grow (model.md 4). */
export function reaches({ flow }: GuestClass, platform: number): boolean {
  return flow.divert?.platform === platform || (flow.byPlatform[platform]?.at(-1) ?? 0) > 0;
}

/** Per VM of today: how many of a class run on one platform in every month (model.md 4). */
export function onPlatform(guests: GuestClass, platform: number): Float64Array {
  const { flow, growth } = guests;
  return growth.map((size, month) => {
    if (month >= guests.retires) return 0;
    const diverted = divertedShare(guests, month);
    const moved = (size - diverted) * movedTo(guests, platform, month);
    return moved + (flow.divert?.platform === platform ? diverted : 0);
  });
}

/**
 * Per VM of today: how many of a class still load VMware in every month, dual-run included (model.md 4), less those in
 * dual-run that already count on one of the platforms `once`: a licence by VM follows the VM.
 */
export function onVmware(
  guests: GuestClass,
  overlap: number,
  once: readonly number[],
  counts: (platform: number, month: number) => boolean = () => true,
): Float64Array {
  const { flow, growth } = guests;
  return growth.map((size, month) => {
    if (month >= guests.retires) return 0;
    let share = 1 - valueAt(flow.goneBefore, month);
    for (const platform of once) {
      if (counts(platform, month))
        share -= movedTo(guests, platform, month) - movedTo(guests, platform, month - overlap);
    }
    return (size - divertedShare(guests, month)) * share;
  });
}

/** Share of a class that has moved to a platform by a month; none before the start, none to a platform named twice. */
function movedTo({ flow }: GuestClass, platform: number, month: number): number {
  const moved = flow.byPlatform[platform];
  return moved && month >= 0 ? valueAt(moved, month) : 0;
}

/** The VMs that an offer counts, like ones together. */
export function guestLots(ground: Ground, parts: readonly Asking[], rules: GuestRules): GuestLot[] {
  const lots = new Map<string, GuestLot>();
  for (const part of parts) {
    const place = rules.placed ? placeOf(ground.compiled, ground.timeline, part) : undefined;
    for (const { cluster, series } of seriesOf(ground, part, rules))
      at(ground.compiled.clusters, cluster).source.guests.forEach((group, own) => {
        if (!covers(ground.compiled.products, part.product, cluster, own)) return;
        const each = at(series, at(at(ground.future.classOf, cluster), own));
        addVms(lotFor(lots, group, place, each.length), each, group.vms, part);
      });
  }
  return [...lots.values()];
}

/** The VMs of a month as a metric sees them. */
export function guestsIn(lots: readonly GuestLot[], month: number): CountedGuests[] {
  return lots.flatMap((lot) => {
    const vms = valueAt(lot.vms, month);
    return vms > 0 ? [{ ...lot, vms }] : [];
  });
}

/**
 * Per VM of today: how many of a class load VMware on a cluster, where the VMs in dual-run that `parts` of the same offer count
 * on a platform of its site do not count twice (model.md 6: a licence by VM follows the VM).
 */
export function onceOnVmware(
  ground: Ground,
  parts: readonly Asking[],
  cluster: number,
): (guests: GuestClass) => Float64Array {
  const { compiled, future, timeline } = ground;
  const { site } = at(compiled.clusters, cluster);
  const here = parts.filter((part) => part.kvm >= 0 && at(timeline.kvm, part.kvm).site === site);
  const platformOf = ({ kvm }: Asking): number => at(timeline.kvm, kvm).platform;
  const platforms = [...new Set(here.map(platformOf))];
  const counts = (platform: number, month: number): boolean =>
    here.some((part) => platformOf(part) === platform && asksIn(part, month));
  return (guests) => onVmware(guests, future.overlap, platforms, counts);
}

interface ClusterSeries {
  readonly cluster: number;
  /** Per class of guests: VMs of a month per VM of today. */
  readonly series: readonly Float64Array[];
}

/** The clusters whose VMs a part counts, with the VMs per class: its own on VMware, or those of its site on KVM. */
function seriesOf(ground: Ground, part: Asking, rules: GuestRules): ClusterSeries[] {
  const { compiled, future, timeline } = ground;
  const { cluster } = part;
  if (cluster >= 0) {
    const beside = rules.once.filter(({ product }) => product === part.product);
    return [{ cluster, series: at(future.classes, cluster).map(onceOnVmware(ground, beside, cluster)) }];
  }
  const side = timeline.kvm[part.kvm];
  return compiled.clusters.flatMap(({ site }, own) =>
    side && site === side.site
      ? [{ cluster: own, series: at(future.classes, own).map((c) => onPlatform(c, side.platform)) }]
      : [],
  );
}

function lotFor(
  lots: Map<string, GuestLot>,
  { vcpu, ramGiB, kind, poweredOn }: GuestGroup,
  place: string | undefined,
  months: number,
): GuestLot {
  const key = [vcpu, ramGiB, kind, poweredOn, place].join('/');
  const lot = lots.get(key) ?? {
    kind,
    ...(vcpu === undefined ? {} : { vcpu }),
    ...(ramGiB === undefined ? {} : { ramGiB }),
    ...(poweredOn === undefined ? {} : { poweredOn }),
    ...(place === undefined ? {} : { id: place, cluster: place }),
    vms: new Float64Array(months),
  };
  lots.set(key, lot);
  return lot;
}

function addVms(lot: GuestLot, each: Float64Array, vms: number, part: Asking): void {
  for (let month = 0; month < each.length; month++)
    if (asksIn(part, month))
      lot.vms[month] = valueAt(lot.vms, month) + valueAt(each, month) * vms * shareIn(part, month);
}
