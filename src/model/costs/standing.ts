import { valueAt } from '../at.ts';
import type { Flow, GuestClass } from '../compile/compiled.ts';
import { divertedShare } from '../timeline/course.ts';

/** Where VMs are counted: on VMware, on all platforms, or leaving VMware in the month. */
export type Standing = 'vmware' | 'kvm' | 'leaving';

type ByStanding = Map<string, Float64Array>;

const known = new WeakMap<Flow, Map<Float64Array, ByStanding>>();

/**
 * Where like VMs stand month by month, each per VM of today, before any retirement (model.md 4); `overlap` is the dual-run of
 * what is paid for, which may differ from that of the load. Undefined where none of them ever is; made once per growth and flow.
 */
export function standingOf(guests: GuestClass, what: Standing, overlap: number): Float64Array | undefined {
  if (what !== 'vmware' && !guests.flow.divert && !moves(guests)) return undefined;
  const byGrowth = known.get(guests.flow) ?? new Map<Float64Array, ByStanding>();
  known.set(guests.flow, byGrowth);
  const byStanding: ByStanding = byGrowth.get(guests.growth) ?? new Map<string, Float64Array>();
  byGrowth.set(guests.growth, byStanding);
  const key = `${what} ${String(overlap)}`;
  const series = byStanding.get(key) ?? seriesOf(guests, what, overlap);
  byStanding.set(key, series);
  return series;
}

function seriesOf(guests: GuestClass, what: Standing, overlap: number): Float64Array {
  const { gone } = guests.flow;
  return guests.growth.map((all, t) => {
    const diverted = divertedShare(guests, t);
    const base = all - diverted;
    if (what === 'vmware') return base * (1 - (t < overlap ? 0 : valueAt(gone, t - overlap)));
    if (what === 'kvm') return base * valueAt(gone, t) + diverted;
    return base * (valueAt(gone, t) - (t === 0 ? 0 : valueAt(gone, t - 1)));
  });
}

/** Whether VMs of a class ever leave VMware; what has gone never comes back. */
export function moves({ flow }: GuestClass): boolean {
  return flow.gone.at(-1) !== 0;
}
