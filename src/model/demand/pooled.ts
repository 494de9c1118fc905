import { at, codeAt, sure, valueAt } from '../at.ts';
import { assignedBy } from '../metrics/assigned.ts';
import type { CountInput } from '../metrics/metric.ts';
import { countMetric, driverOf, isPlaced, type MetricRef } from '../metrics/registry.ts';
import { roundUp } from '../metrics/scope.ts';
import { step, total, type Count } from '../metrics/step.ts';
import { guestLots, guestsIn, type GuestLot } from './guests.ts';
import { hostLots, hostsIn, type HostLot } from './hosts.ts';
import { asksIn, type Asking, type Ground } from './part.ts';

/** What is held of the offers that another one follows, month by month, in their units. */
export type Followed = Float64Array;

const NOTHING: Count = { quantity: 0, steps: [] };
const YEAR = 12;

/** The count of an offer over all its parts at once, month by month. */
export function countPooled(
  ground: Ground,
  offer: number,
  parts: readonly Asking[],
  followed?: Followed,
): Float64Array {
  const pool = poolOf(ground, offer, parts, followed);
  return pool ? countMonths(pool, ground.compiled.horizon) : new Float64Array(ground.compiled.horizon);
}

/** The count of a pool month by month; counted again only when something changed. */
export function countMonths(pool: Pool, horizon: number): Float64Array {
  const counts = new Float64Array(horizon);
  for (let month = 0; month < counts.length; month++)
    counts[month] =
      month > 0 && !pool.changes(month) ? valueAt(counts, month - 1) : pool.count(month).quantity;
  return counts;
}

/** Everything that one offer counts together; undefined for an offer that does not exist. */
export function poolOf(
  ground: Ground,
  offer: number,
  parts: readonly Asking[],
  followed?: Followed,
): Pool | undefined {
  const metric = ground.compiled.offers[offer]?.source.metric;
  return metric && new Pool(ground, metric, parts, followed);
}

/** The hosts, VMs and capacity that one offer counts together in a future. */
export class Pool {
  readonly #ground: Ground;
  readonly #metric: MetricRef;
  readonly #parts: readonly Asking[];
  readonly #hosts: readonly HostLot[];
  readonly #guests: readonly GuestLot[];
  readonly #followed: Followed | undefined;
  /** What lies with hosts gone and has to be held beside what runs. */
  readonly #lies: readonly Float64Array[];
  /** The pool before a part of it went to another offer. */
  readonly #whole: Pool | undefined;
  /** Demand of the months so far, for metrics that look back. */
  #memory: number[] | undefined;

  constructor(ground: Ground, metric: MetricRef, parts: readonly Asking[], followed: Followed | undefined) {
    this.#ground = ground;
    this.#metric = metric;
    this.#parts = parts;
    this.#followed = followed;
    this.#lies = parts.flatMap(({ lies }) => lies ?? []);
    this.#hosts = hostLots(ground, parts, isPlaced(metric));
    this.#guests = guestsOf(ground, metric, parts, parts);
    const wholes = parts.flatMap(({ whole = [] }) => whole);
    this.#whole = wholes.length > 0 ? new Pool(ground, metric, wholes, followed) : undefined;
  }

  /** The count of a month with its working; nothing is needed where nothing runs. */
  count(month: number): Count {
    const input = this.#input(month);
    const lying = this.#lies.reduce((sum, lies) => sum + valueAt(lies, month), 0);
    if (lying > 0) return this.#countBeside(lying, input);
    return this.#whole ? this.#whole.countPart(month, input) : this.countPart(month, input);
  }

  /** What lies with hosts gone is held beside what runs, and rounded with it. */
  #countBeside(lying: number, input: CountInput): Count {
    const { metric, size } = sure(assignedBy(this.#metric));
    const { quantity, steps } = countMetric(metric, input);
    const whole = roundUp(quantity + lying, size);
    return { quantity: whole.result, steps: [...steps, step('sets-kept', {}, lying), whole] };
  }

  /** The count of a part of what is counted together: what a metric looks back on is divided as the month is. */
  countPart(month: number, input: CountInput): Count {
    return looksBack(this.#metric) ? this.#countMemory(month, input) : countMetric(this.#metric, input);
  }

  /** Whether anything that is counted may differ from the month before. */
  changes(month: number): boolean {
    const differs = (series: Float64Array | undefined): boolean => series?.[month] !== series?.[month - 1];
    return (
      looksBack(this.#metric) ||
      differs(this.#followed) ||
      this.#lies.some(differs) ||
      this.#hosts.some(({ counts }) => differs(counts)) ||
      this.#guests.some(({ vms }) => differs(vms))
    );
  }

  #input(month: number): CountInput {
    const hosts = hostsIn(this.#hosts, month);
    const guests = guestsIn(this.#guests, month);
    const followed = this.#followed?.[month] ?? 0;
    const runs = hosts.length > 0 || this.#parts.some((part) => part.cluster < 0 && part.kvm < 0);
    return { hosts, guests, tib: this.#tib(month), held: followed, base: runs ? followed : 0 };
  }

  /** Raw capacity of the clusters that ask: it stays with their hosts. */
  #tib(month: number): { cluster: string; raw: number }[] {
    const { compiled, timeline } = this.#ground;
    return this.#parts.flatMap((part) => {
      const cluster = compiled.clusters[part.cluster];
      if (!cluster?.source.vsan || !asksIn(part, month)) return [];
      const hosts = codeAt(at(timeline.vmwareHosts, part.cluster), month);
      // Where no host stands today, what was entered is there with the first one.
      const [here, today] = cluster.hostsToday > 0 ? [hosts, cluster.hostsToday] : [Math.min(1, hosts), 1];
      const raw = (Number(cluster.source.vsan.rawTiB) * here) / today;
      return raw > 0 ? [{ cluster: cluster.source.id, raw }] : [];
    });
  }

  /** Pooled memory looks back a year or to its peak; the months before the pool began were like its first one. */
  #countMemory(month: number, input: CountInput): Count {
    if (input.hosts.length === 0) return NOTHING;
    const memory = (this.#memory ??= this.#memoryByMonth());
    const first = memory.findIndex((now) => now >= 0);
    const before = new Array<number>(YEAR - 1).fill(at(memory, first));
    const share = this.#shareOf(input, month, at(memory, month));
    const previous = [...before, ...memory.slice(first, month)].map((then) => then * share);
    return countMetric(this.#metric, { ...input, previous });
  }

  /** How much of the pool a part of it is in a month: by memory, or by hosts where none is in use. */
  #shareOf(input: CountInput, month: number, memory: number): number {
    if (memory > 0) return this.#memoryOf(input) / memory;
    const hosts = ({ hosts: counted }: CountInput): number =>
      counted.reduce((sum, { count }) => sum + count, 0);
    return hosts(input) / hosts(this.#input(month));
  }

  #memoryOf(input: CountInput): number {
    const { steps } = countMetric(this.#metric, { ...input, hosts: [], previous: [] });
    return total(steps.filter(({ what }) => what === 'sum'));
  }

  /** Memory that the pool takes in every month; -1 before the pool began. */
  #memoryByMonth(): number[] {
    let began = false;
    return Array.from({ length: this.#ground.compiled.horizon }, (_, month) => {
      const input = this.#input(month);
      began ||= input.hosts.length > 0;
      return began ? this.#memoryOf(input) : -1;
    });
  }
}

/** The VMs of some parts of an offer, counted as beside all of them. */
export function guestsOf(
  ground: Ground,
  metric: MetricRef,
  all: readonly Asking[],
  parts: readonly Asking[],
): GuestLot[] {
  if (HOSTS_ALONE.has(metric.id)) return [];
  return guestLots(ground, parts, {
    placed: isPlaced(metric),
    once: driverOf(metric) === 'guests' ? all : [],
  });
}

/** Metrics that look at no guest, which spares the work of counting VMs. */
const HOSTS_ALONE: ReadonlySet<string> = new Set([
  'per-core-pair',
  'per-core-factor',
  'named-users',
  'percentage',
  'tib-beyond-entitlement',
]);

function looksBack({ id }: MetricRef): boolean {
  return id === 'vram-v1' || id === 'vram-v2';
}
