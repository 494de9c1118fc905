import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { countMetric, perHostCount } from '../metrics/registry.ts';
import type { HostRun, Timeline } from '../timeline/record.ts';

/** One part of an offer's need: the hosts of one VMware cluster, or of one KVM side, that it must cover. */
export interface NeedPart {
  readonly offer: number;
  /** Index of the VMware cluster, or -1. */
  readonly cluster: number;
  /** Index of the KVM side in the timeline, or -1. */
  readonly kvm: number;
  readonly needed: Float64Array;
}

/** What every offer must cover, month by month, in whole units, and the parts it is made of; knows no price. */
export interface Demand {
  readonly needed: readonly Float64Array[];
  readonly parts: readonly NeedPart[];
  /** The offer that licenses a cluster in a month. */
  readonly offerOf: readonly Int16Array[];
}

/** Counts licences on both sides of one future (model.md 6). */
export function demandOf(compiled: Compiled, future: CompiledFuture, timeline: Timeline): Demand {
  const { horizon, offers } = compiled;
  const offerOf = compiled.clusters.map((_, cluster) => licensedBy(compiled, future, cluster));
  const needed = offers.map(() => new Float64Array(horizon));
  const parts: NeedPart[] = [];
  const add = (part: NeedPart): void => {
    parts.push(part);
    const sum = needed[part.offer];
    if (sum) part.needed.forEach((count, t) => (sum[t] = (sum[t] ?? 0) + count));
  };
  timeline.vmwareRuns.forEach((runs, cluster) => {
    const licence = offerOf[cluster] ?? new Int16Array(0);
    for (const offer of new Set(licence)) {
      const counts = countRuns(compiled, offer, runs, horizon).map((count, t) =>
        licence[t] === offer ? count : 0,
      );
      add({ offer, cluster, kvm: -1, needed: counts });
    }
  });
  timeline.kvm.forEach((side, kvm) => {
    const offer = compiled.platforms[side.platform]?.offer ?? -1;
    if (offer >= 0 && side.runs.length > 0)
      add({ offer, cluster: -1, kvm, needed: countRuns(compiled, offer, side.runs, horizon) });
  });
  return { needed, parts, offerOf };
}

/** Which offer licenses a cluster in every month: its own, or that of the latest edition change that names it. */
function licensedBy(compiled: Compiled, future: CompiledFuture, cluster: number): Int16Array {
  const own = compiled.offerIndex.get(compiled.clusters[cluster]?.source.offer ?? '') ?? -1;
  const series = new Int16Array(compiled.horizon).fill(own);
  const changes = future.editions
    .filter((edition) => edition.clusters[cluster] === true)
    .sort((a, b) => a.from - b.from);
  for (const change of changes) series.fill(change.offer, Math.max(0, change.from));
  return series;
}

function countRuns(
  compiled: Compiled,
  offer: number,
  runs: readonly HostRun[],
  horizon: number,
): Float64Array {
  const counts = new Float64Array(horizon);
  const metric = compiled.offers[offer]?.source.metric;
  if (!metric) return counts;
  runs.forEach((run, at) => {
    const until = runs[at + 1]?.from ?? horizon;
    counts.fill(countStacks(compiled, metric, run), run.from, until);
  });
  return counts;
}

function countStacks(compiled: Compiled, metric: Parameters<typeof perHostCount>[0], run: HostRun): number {
  const hosts = run.stacks.map((stack) => ({ ...hostShape(compiled, stack.type), count: stack.count }));
  const each = hosts.map((host) => perHostCount(metric, host));
  if (each.every((count) => count !== undefined))
    return each.reduce((sum, count, at) => sum + count * (hosts[at]?.count ?? 0), 0);
  return countMetric(metric, { hosts, guests: [] }).quantity;
}

function hostShape(compiled: Compiled, type: number): { sockets: number; coresPerSocket: number } {
  const { sockets = 0, coresPerSocket = 0 } = compiled.types[type] ?? {};
  return { sockets, coresPerSocket };
}
