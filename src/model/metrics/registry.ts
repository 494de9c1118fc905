import * as z from 'zod/mini';
import { flat } from './flat.ts';
import { free } from './free.ts';
import type { CountInput, Driver, HostShape, Metric } from './metric.ts';
import { namedUsers } from './namedUsers.ts';
import { packs } from './packs.ts';
import { percentage } from './percentage.ts';
import { perCore } from './perCore.ts';
import { perCoreFactor } from './perCoreFactor.ts';
import { perCorePair } from './perCorePair.ts';
import { perCorePoints } from './perCorePoints.ts';
import { perCoreStacked } from './perCoreStacked.ts';
import { perHost } from './perHost.ts';
import { perHostStacked } from './perHostStacked.ts';
import { perSocket } from './perSocket.ts';
import { perSocketCoreCap } from './perSocketCoreCap.ts';
import { perSocketPair } from './perSocketPair.ts';
import { perSocketPairStacked } from './perSocketPairStacked.ts';
import { perVcpu } from './perVcpu.ts';
import { perVm } from './perVm.ts';
import { perVmPair } from './perVmPair.ts';
import type { Count } from './step.ts';
import { tibBeyondEntitlement } from './tibBeyondEntitlement.ts';
import { vramV1 } from './vramV1.ts';
import { vramV2 } from './vramV2.ts';

/** Every way of counting licences, one line each. */
export const METRICS = [
  perCore,
  perSocket,
  perSocketCoreCap,
  perSocketPair,
  perCorePair,
  perHost,
  perVm,
  perVmPair,
  perVcpu,
  perCoreStacked,
  perSocketPairStacked,
  perHostStacked,
  perCoreFactor,
  namedUsers,
  perCorePoints,
  packs,
  vramV1,
  vramV2,
  tibBeyondEntitlement,
  percentage,
  flat,
  free,
] as const;

type RefsOf<T extends readonly { readonly ref: unknown }[]> = { readonly [K in keyof T]: T[K]['ref'] };

// `map` forgets the order of a tuple; the schema below needs each metric's own parameters.
const refs = METRICS.map(({ ref }) => ref) as unknown as RefsOf<typeof METRICS>;

/** How an offer names its metric: the id with the parameters beside it. */
export const metricSchema = z.discriminatedUnion('id', refs);

/** A metric with its parameters, as an offer names it; see metricSchema. */
export type MetricRef = z.infer<typeof metricSchema>;

/** The id of a metric. */
export type MetricId = MetricRef['id'];

// Each metric takes its own parameters; a MetricRef has been matched to its id by the schema.
const byId = new Map(METRICS.map((metric) => [metric.id, metric as unknown as Metric<MetricRef>]));

/** The metric of that id; throws on an id that no metric has, because the schema refuses those at the rim. */
export function metricById(id: MetricId): Metric<MetricRef> {
  const metric = byId.get(id);
  if (metric === undefined) throw new RangeError(`no metric of id ${id}`);
  return metric;
}

/** Counts the licences that hosts and guests need by the metric of an offer, with the working. */
export function countMetric(metric: MetricRef, input: CountInput): Count {
  return metricById(metric.id).count(input, metric);
}

/** Licences of one host by the metric of an offer, or undefined where the whole is not the sum over the hosts. */
export function perHostCount(metric: MetricRef, host: HostShape): number | undefined {
  return metricById(metric.id).perHost?.(host, metric);
}

/** Licences that VMs take before anything is rounded, or undefined where VMs are not counted alone, or not together. */
export function guestUnits(metric: MetricRef, guests: CountInput['guests']): number | undefined {
  return metricById(metric.id).guestUnits?.(guests, metric);
}

/** Whether it matters to the metric of an offer which hosts and VMs stand together. */
export function isPlaced(metric: MetricRef): boolean {
  return metricById(metric.id).placed?.(metric) ?? false;
}

/** What drives the count by the metric of an offer: hosts, guests, storage, another licence, or nothing. */
export function driverOf(metric: MetricRef): Driver {
  const { driver, driverFor } = metricById(metric.id);
  return driverFor?.(metric) ?? driver;
}
