import * as z from 'zod/mini';
import type { Count } from './step.ts';

/** One kind of physical host as a metric sees it. */
export interface CountedHosts {
  readonly count: number;
  readonly sockets: number;
  readonly coresPerSocket: number;
  readonly ramGiB?: number;
  readonly id?: string;
  readonly cluster?: string;
}

/** One kind of VM as a metric sees it; the number of VMs is real in forecasts, and only `false` means powered off. */
export interface CountedGuests {
  readonly vms: number;
  readonly vcpu?: number;
  readonly ramGiB?: number;
  readonly poweredOn?: boolean;
  readonly kind?: string;
  readonly cluster?: string;
  readonly id?: string;
}

/** Raw capacity in TiB that a cluster's storage layer claims, with the cores licensed there where that is known. */
export interface CountedTib {
  readonly cluster: string;
  readonly raw: number;
  readonly cores?: number;
}

/** Everything a licence can be counted from; what a metric does not look at may be empty or absent. */
export interface CountInput {
  readonly hosts: readonly CountedHosts[];
  readonly guests: readonly CountedGuests[];
  readonly tib?: readonly CountedTib[];
  /** Cores held of the offer that entitles to capacity. */
  readonly held?: number;
  /** Quantity of the licence of which this one is a percentage. */
  readonly base?: number;
  /** Demand of the months before, oldest first, for peaks and rolling averages. */
  readonly previous?: readonly number[];
}

/** What one licence stands for. */
export type MetricUnit =
  | 'core'
  | 'core-pair'
  | 'socket'
  | 'socket-pair'
  | 'host'
  | 'vm'
  | 'vm-pair'
  | 'pack'
  | 'TiB'
  | 'point'
  | 'user'
  | 'licence';

/** What makes a count grow; it decides among whom the cost is later split. */
export type Driver = 'hosts' | 'guests' | 'storage' | 'licence' | 'none';

/** A host as the fast path sees it. */
export interface HostShape extends Pick<CountedHosts, 'sockets' | 'coresPerSocket'> {
  readonly ramGiB?: number | undefined;
}

/** A published or derived case that the metric must reproduce; tests run it and the documentation prints it. */
export interface MetricExample<P> {
  readonly params: P;
  readonly input: CountInput;
  readonly quantity: number;
  readonly source: string;
}

/** A way of counting licences: a pure function from hosts, guests and parameters to a whole number with its steps. */
export interface Metric<P> {
  readonly id: string;
  readonly params: z.core.$ZodType<P>;
  readonly unit: MetricUnit;
  readonly driver: Driver;
  /** What drives the count under these parameters, where that depends on them. */
  readonly driverFor?: (params: P) => Driver;
  /** Whether it matters under these parameters which hosts and VMs stand together; it does not where this is absent. */
  readonly placed?: (params: P) => boolean;
  /** The rule in symbols, for the documentation. */
  readonly formula: string;
  /** The count of one host; present only where the whole is the sum over the hosts. */
  readonly perHost?: (host: HostShape, params: P) => number;
  /** What VMs take before anything is rounded; present only where VMs alone are counted, and rounded together. */
  readonly guestUnits?: (guests: readonly CountedGuests[], params: P) => number | undefined;
  readonly count: (input: CountInput, params: P) => Count;
  /** Months "YYYY-MM" between which licences were sold by this rule, where it belongs to one era; `to` is exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
  readonly examples: readonly MetricExample<P>[];
}

type Shape = z.core.$ZodLooseShape;
type ParamsOf<S extends Shape> = z.output<z.core.$ZodObject<S, z.core.$strict>>;

/** Makes a metric out of its id, its parameters and the rest, with the schema by which an offer refers to it. */
export function defineMetric<const Id extends string, S extends Shape>(
  id: Id,
  shape: S,
  rest: Omit<Metric<ParamsOf<S>>, 'id' | 'params'>,
) {
  const params = z.strictObject(shape);
  return { ...rest, id, params, ref: z.strictObject({ id: z.literal(id), ...shape }) };
}
