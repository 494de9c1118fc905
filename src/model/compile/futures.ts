import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { at } from '../at.ts';
import { monthsFrom } from '../time/month.ts';
import { classesOf } from './classes.ts';
import type {
  CompiledCluster,
  CompiledEdition,
  CompiledFuture,
  CompiledLimit,
  CompiledSizing,
  CompiledSpare,
} from './compiled.ts';
import type { HostTypes } from './estate.ts';
import type { FlowPlan } from './flows.ts';
import { type KeptClasses } from './kept.ts';
import { same } from '../same.ts';

/** What the futures of one scenario share while they are compiled. */
export interface FutureContext {
  readonly scenario: Scenario;
  readonly horizon: number;
  readonly clusters: readonly CompiledCluster[];
  readonly platforms: ReadonlyMap<string, number>;
  readonly limits: readonly (readonly CompiledLimit[])[];
  readonly replaces: readonly ReadonlySet<string>[];
  readonly sizing: CompiledSizing | undefined;
  readonly offers: ReadonlyMap<string, number>;
  readonly sites: readonly string[];
  readonly types: HostTypes;
  readonly growth: (rate: string) => Float64Array;
}

/** Compiles one future: its guests by class, its editions and its spare Linux hosts; `kept` are classes that may still hold. */
export function compileFuture(context: FutureContext, future: Future, kept?: KeptClasses): CompiledFuture {
  const overlap = future.overlap ?? 1;
  const { start } = context.scenario;
  const plan: FlowPlan = {
    future,
    start,
    horizon: context.horizon,
    overlap,
    platforms: context.platforms,
    limits: context.limits,
    replaces: context.replaces,
    barred: [],
    tied: [],
    known: new Map(),
  };
  const guests = context.clusters.map(
    (cluster, place) => keptIn(kept, plan, cluster, place) ?? classesOf(context, plan, cluster),
  );
  return {
    source: future,
    overlap,
    release: future.releaseHosts === true,
    classes: guests.map((cluster) => cluster.classes),
    classOf: guests.map((cluster) => cluster.classOf),
    editions: (future.editions ?? []).map((edition): CompiledEdition => ({
      source: edition,
      path: `futures/${future.id}/editions/${edition.id}`,
      from: monthsFrom(start, edition.from),
      offer: context.offers.get(edition.offer) ?? -1,
      clusters: context.clusters.map((cluster) => edition.clusters?.includes(cluster.source.id) ?? true),
    })),
    barred: plan.barred,
    tied: plan.tied,
    spare: (future.spareLinux ?? []).map((spare): CompiledSpare => ({
      source: spare,
      site: context.sites.indexOf(spare.site ?? ''),
      platform: context.platforms.get(spare.platform) ?? -1,
      count: spare.count,
      type: context.types.indexOf(spare.sockets, spare.coresPerSocket, { ramGiB: spare.ramGiB ?? 0 }),
      free: Number(spare.free),
    })),
  };
}

/** The classes of a cluster as they were, if it is the same as it was; what was barred from leaving it still is. */
function keptIn(
  kept: KeptClasses | undefined,
  plan: FlowPlan,
  cluster: CompiledCluster,
  place: number,
): ReturnType<typeof classesOf> | undefined {
  const before = kept?.clusters[place];
  // Sizing is the same wherever classes are kept; what a cluster takes from the one it follows may be another.
  if (!kept || before?.source !== cluster.source || !same(before.resources, cluster.resources))
    return undefined;
  const { classes, classOf, barred, tied } = kept.future;
  plan.barred.push(...barred.filter((group) => group.cluster === cluster.source.id));
  plan.tied.push(...tied.filter((group) => group.cluster === cluster.source.id));
  return { classes: at(classes, place), classOf: at(classOf, place) };
}
