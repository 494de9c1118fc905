import type { Compiled } from '../compile/compiled.ts';
import type { CountedHosts } from '../metrics/metric.ts';
import { perHostCount, type MetricRef } from '../metrics/registry.ts';
import type { HostRun, Timeline } from '../timeline/record.ts';
import { asksIn, sideName, type Asking } from './part.ts';

/** The hosts of a part by run: those of its cluster on VMware, or those in service on its KVM side. */
export function runsOf(timeline: Timeline, part: Asking): readonly HostRun[] {
  if (part.cluster >= 0) return timeline.vmwareRuns[part.cluster] ?? [];
  return timeline.kvm[part.kvm]?.runs ?? [];
}

/** The run in force in a month. */
export function runAt(runs: readonly HostRun[], month: number): HostRun | undefined {
  return runs.findLast((run) => run.from <= month);
}

/** The hosts of a part in a month as a metric sees them. */
export function hostsOf(compiled: Compiled, timeline: Timeline, part: Asking, month: number): CountedHosts[] {
  if (!asksIn(part, month)) return [];
  const id = placeOf(compiled, timeline, part);
  return (runAt(runsOf(timeline, part), month)?.stacks ?? []).map(({ type, count }) => {
    const { sockets = 0, coresPerSocket = 0, ramGiB = 0 } = compiled.types[type] ?? {};
    return { id, cluster: id, count, sockets, coresPerSocket, ramGiB };
  });
}

/** The id by which a part's place is named in the working of a count. */
export function placeOf(compiled: Compiled, timeline: Timeline, part: Asking): string {
  return part.cluster >= 0
    ? (compiled.clusters[part.cluster]?.source.id ?? '')
    : sideName(compiled, timeline, part.kvm);
}

/** Licences of every host type by a metric that counts each host by itself; undefined for one that does not. */
export function eachType(compiled: Compiled, metric: MetricRef): readonly number[] | undefined {
  const counts = compiled.types.map((type) => perHostCount(metric, type));
  return counts.every((count) => count !== undefined) ? counts : undefined;
}

/** The count of a part by month where every host counts by itself: counted once per run of equal months. */
export function countRuns(
  timeline: Timeline,
  part: Asking,
  each: readonly number[],
  horizon: number,
): Float64Array {
  const counts = new Float64Array(horizon);
  const runs = runsOf(timeline, part);
  runs.forEach((run, at) => {
    let count = 0;
    for (const stack of run.stacks) count += stack.count * (each[stack.type] ?? 0);
    counts.fill(count, run.from, runs[at + 1]?.from ?? horizon);
  });
  part.asks?.forEach((asks, month) => {
    if (asks === 0) counts[month] = 0;
  });
  return counts;
}
