import { at, sure, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { madeOnce, type Once } from '../madeOnce.ts';
import type { CountedHosts } from '../metrics/metric.ts';
import { perHostCount, type MetricRef } from '../metrics/registry.ts';
import type { HostRun, Timeline } from '../timeline/record.ts';
import { asksIn, placeOf, type Asking, type Ground } from './part.ts';
import { newSeries } from '../timeline/series.ts';

/** Hosts of one type, month by month: what a metric that looks at hosts counts. */
export interface HostLot extends Omit<CountedHosts, 'count'> {
  readonly counts: Float64Array;
}

/** The hosts of a part by run: those it names, else those of its cluster on VMware or in service on its KVM side. */
export function runsOf(timeline: Timeline, part: Asking): readonly HostRun[] {
  if (part.runs) return part.runs;
  if (part.cluster >= 0) return at(timeline.vmwareRuns, part.cluster);
  return part.kvm >= 0 ? at(timeline.kvm, part.kvm).runs : [];
}

/** The run in force in a month. */
export function runAt(runs: readonly HostRun[], month: number): HostRun | undefined {
  return runs.findLast((run) => run.from <= month);
}

/** The hosts that an offer counts, like ones together; `placed` where the count depends on which stand together. */
export function hostLots(ground: Ground, parts: readonly Asking[], placed: boolean): HostLot[] {
  const { compiled, timeline } = ground;
  const lots = new Map<string, HostLot>();
  for (const part of parts) {
    const where = placed
      ? { id: placeOf(compiled, timeline, part), cluster: placeOf(compiled, timeline, part) }
      : {};
    const runs = runsOf(timeline, part);
    runs.forEach((run, place) => {
      const until = runs[place + 1]?.from ?? compiled.horizon;
      for (const { type, count } of run.stacks) {
        const { sockets, coresPerSocket } = at(compiled.types, type);
        const key = [where.id, sockets, coresPerSocket].join('/');
        const lot = lots.get(key) ?? {
          ...where,
          sockets,
          coresPerSocket,
          counts: new Float64Array(compiled.horizon),
        };
        lots.set(key, lot);
        for (let month = run.from; month < until; month++)
          if (asksIn(part, month)) lot.counts[month] = valueAt(lot.counts, month) + count;
      }
    });
  }
  return [...lots.values()];
}

/** The hosts of a month as a metric sees them. */
export function hostsIn(lots: readonly HostLot[], month: number): CountedHosts[] {
  return lots.flatMap(({ counts, ...lot }) => {
    const count = valueAt(counts, month);
    return count > 0 ? [{ ...lot, count }] : [];
  });
}

/** Licences of a host of every type where a metric counts each host by itself, and what has been counted with them. */
interface Counting {
  readonly each: readonly number[] | undefined;
  readonly countOnce: Once<Float64Array>;
}

const countingOnce = madeOnce<Counting>();

function countingOf({ types }: Compiled, metric: MetricRef): Counting {
  return countingOnce(metric, [types], () => {
    const counts = types.map((type) => perHostCount(metric, type));
    const each = counts.every((count) => count !== undefined) ? counts : undefined;
    return { each, countOnce: madeOnce() };
  });
}

/** Licences of every host type by a metric that counts each host by itself; undefined for one that does not. */
export function eachType(compiled: Compiled, metric: MetricRef): readonly number[] | undefined {
  return countingOf(compiled, metric).each;
}

/** The count of a part by month where every host counts by itself; once for the same hosts. */
export function countRuns(
  compiled: Compiled,
  timeline: Timeline,
  part: Asking,
  metric: MetricRef,
): Float64Array {
  const { each, countOnce } = countingOf(compiled, metric);
  const runs = runsOf(timeline, part);
  return countOnce(runs, [part.asks, compiled.horizon], () =>
    counted(runs, part, sure(each), newSeries(compiled.horizon)),
  );
}

/** Counted once per run of equal months. */
function counted(
  runs: readonly HostRun[],
  { asks }: Asking,
  each: readonly number[],
  counts: Float64Array,
): Float64Array {
  runs.forEach((run, place) => {
    let count = 0;
    for (const stack of run.stacks) count += stack.count * at(each, stack.type);
    counts.fill(count, run.from, runs[place + 1]?.from ?? counts.length);
  });
  asks?.forEach((wanted, month) => {
    if (wanted === 0) counts[month] = 0;
  });
  return counts;
}
