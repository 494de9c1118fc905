import { at } from '../at.ts';
import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { monthsFrom } from '../time/month.ts';
import type {
  CompiledCluster,
  CompiledEdition,
  CompiledFuture,
  CompiledLimit,
  CompiledSizing,
  CompiledSpare,
  GuestClass,
  Resource,
} from './compiled.ts';
import type { HostTypes } from './estate.ts';
import { flowOf, type FlowPlan } from './flows.ts';

/** What the futures of one scenario share while they are compiled. */
export interface FutureContext {
  readonly scenario: Scenario;
  readonly horizon: number;
  readonly clusters: readonly CompiledCluster[];
  readonly platforms: ReadonlyMap<string, number>;
  readonly limits: readonly (readonly CompiledLimit[])[];
  readonly sizing: CompiledSizing | undefined;
  readonly offers: ReadonlyMap<string, number>;
  readonly sites: readonly string[];
  readonly types: HostTypes;
  readonly growth: (rate: string) => Float64Array;
}

/** Compiles one future: its guests by class, its editions and its spare Linux hosts. */
export function compileFuture(context: FutureContext, future: Future): CompiledFuture {
  const overlap = future.overlap ?? 1;
  const { start } = context.scenario;
  const plan: FlowPlan = {
    future,
    start,
    horizon: context.horizon,
    overlap,
    platforms: context.platforms,
    limits: context.limits,
    barred: [],
    known: new Map(),
  };
  const guests = context.clusters.map((cluster) => classesOf(context, plan, cluster));
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

type Growing = { -readonly [K in keyof GuestClass]: GuestClass[K] } & { load: number[] };

function classesOf(
  context: FutureContext,
  plan: FlowPlan,
  cluster: CompiledCluster,
): { classes: GuestClass[]; classOf: number[] } {
  const classes = new Map<string, Growing>();
  const places = new Map<string, number>();
  const classOf: number[] = [];
  const flowIds = new Map<GuestClass['flow'], number>();
  for (const group of cluster.source.guests) {
    const flow = flowOf(plan, cluster.source.id, group);
    const retires = group.retires === undefined ? Infinity : monthsFrom(plan.start, group.retires);
    if (!flowIds.has(flow)) flowIds.set(flow, flowIds.size);
    const growth = group.growth ?? '0';
    const key = `${growth}/${String(retires)}/${String(flowIds.get(flow))}`;
    const known = classes.get(key) ?? {
      growth: context.growth(growth),
      flow,
      retires,
      vms: 0,
      load: cluster.resources.map(() => 0),
      rawTiB: 0,
    };
    classes.set(key, known);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    classOf.push(place);
    known.vms += group.vms;
    if (context.sizing && cluster.rawPerHost > 0) known.rawTiB += rawOf(group, context.sizing.storageFactor);
    if (group.poweredOn === false) continue;
    known.load = known.load.map((sum, r) => sum + group.vms * size(group, at(cluster.resources, r)));
  }
  return { classes: [...classes.values()], classOf };
}

/** Raw TiB that the disks of a group take on hyperconverged storage. */
function rawOf(group: { vms: number; diskGiB?: number | undefined }, factor: number): number {
  return (group.vms * (group.diskGiB ?? 0) * factor) / 1024;
}

function size(group: { vcpu?: number | undefined; ramGiB?: number | undefined }, resource: Resource): number {
  return resource === 'vms' ? 1 : (group[resource] ?? 0);
}
