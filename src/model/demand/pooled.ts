import type { CountInput } from '../metrics/metric.ts';
import { countMetric, driverOf, type MetricRef } from '../metrics/registry.ts';
import type { Count } from '../metrics/step.ts';
import { guestsOf, lotsOf, type Lot } from './guests.ts';
import { hostsOf, runsOf } from './hosts.ts';
import { asksIn, type Asking, type Ground } from './part.ts';

/** What is held of the offers that another one follows, month by month, in their units. */
export type Followed = Float64Array;

const NOTHING: Count = { quantity: 0, steps: [] };
const YEAR = 12;

/** The count of an offer over all its parts at once, month by month; counted again only when something changed. */
export function countPooled(
  ground: Ground,
  offer: number,
  parts: readonly Asking[],
  followed?: Followed,
): Float64Array {
  const counts = new Float64Array(ground.compiled.horizon);
  const pool = poolOf(ground, offer, parts, followed);
  if (!pool) return counts;
  for (let month = 0; month < counts.length; month++)
    counts[month] = month > 0 && !pool.changes(month) ? (counts[month - 1] ?? 0) : pool.count(month).quantity;
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
  readonly #lots: ReadonlyMap<Asking, Lot[]>;
  readonly #followed: Followed | undefined;
  /** Demand of the months so far, for metrics that look back. */
  #memory: number[] | undefined;

  constructor(ground: Ground, metric: MetricRef, parts: readonly Asking[], followed: Followed | undefined) {
    this.#ground = ground;
    this.#metric = metric;
    this.#parts = parts;
    this.#followed = followed;
    this.#lots = looksAtGuests(metric)
      ? lotsOf(ground, parts, driverOf(metric) === 'guests')
      : new Map<Asking, Lot[]>();
  }

  /** The count of a month with its working; nothing is needed where nothing runs. */
  count(month: number): Count {
    if (this.#metric.id === 'vram-v1' || this.#metric.id === 'vram-v2') return this.#countMemory(month);
    return countMetric(this.#metric, this.#input(month));
  }

  /** Whether anything that is counted differs from the month before. */
  changes(month: number): boolean {
    const looksBack = this.#metric.id === 'vram-v1' || this.#metric.id === 'vram-v2';
    return (
      looksBack ||
      this.#followed?.[month] !== this.#followed?.[month - 1] ||
      this.#parts.some((part) => this.#partChanges(part, month))
    );
  }

  #partChanges(part: Asking, month: number): boolean {
    return (
      asksIn(part, month) !== asksIn(part, month - 1) ||
      runsOf(this.#ground.timeline, part).some((run) => run.from === month) ||
      (this.#lots.get(part)?.some(({ vms }) => vms[month] !== vms[month - 1]) ?? false)
    );
  }

  #input(month: number): CountInput {
    const { compiled, timeline } = this.#ground;
    const hosts = this.#parts.flatMap((part) => hostsOf(compiled, timeline, part, month));
    const guests = this.#parts.flatMap((part) => guestsOf(this.#lots.get(part) ?? [], part, month));
    const followed = this.#followed?.[month] ?? 0;
    const runs = this.#parts.some((part) => asksIn(part, month) && (isUnplaced(part) || hosts.length > 0));
    return { hosts, guests, tib: this.#tib(month), held: followed, base: runs ? followed : 0 };
  }

  /** Raw capacity of the clusters that ask: it stays with their hosts. */
  #tib(month: number): { cluster: string; raw: number }[] {
    const { compiled, timeline } = this.#ground;
    return this.#parts.flatMap((part) => {
      const cluster = compiled.clusters[part.cluster];
      const hosts = timeline.vmwareHosts[part.cluster]?.[month] ?? 0;
      if (!cluster?.source.vsan || hosts === 0 || !asksIn(part, month)) return [];
      const raw = (Number(cluster.source.vsan.rawTiB) * hosts) / cluster.hostsToday;
      return [{ cluster: cluster.source.id, raw }];
    });
  }

  /** Pooled memory looks back a year or to its peak; the months before the pool began were like its first one. */
  #countMemory(month: number): Count {
    const input = this.#input(month);
    if (input.hosts.length === 0) return NOTHING;
    const memory = (this.#memory ??= this.#memoryByMonth());
    const first = memory.findIndex((now) => now >= 0);
    const before = new Array<number>(YEAR - 1).fill(memory[first] ?? 0);
    return countMetric(this.#metric, { ...input, previous: [...before, ...memory.slice(first, month)] });
  }

  /** Memory that the pool takes in every month; -1 before the pool began. */
  #memoryByMonth(): number[] {
    let began = false;
    return Array.from({ length: this.#ground.compiled.horizon }, (_, month) => {
      const input = this.#input(month);
      began ||= input.hosts.length > 0;
      const { steps } = countMetric(this.#metric, { ...input, hosts: [], previous: [] });
      return began ? (steps.find(({ what }) => what === 'sum')?.result ?? 0) : -1;
    });
  }
}

function isUnplaced(part: Asking): boolean {
  return part.cluster < 0 && part.kvm < 0;
}

/** Metrics of hosts alone spare the work of counting VMs. */
function looksAtGuests({ id }: MetricRef): boolean {
  return !['per-core-pair', 'per-core-factor', 'percentage', 'tib-beyond-entitlement'].includes(id);
}
