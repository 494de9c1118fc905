import { at, valueAt } from '../at.ts';
import type { Compiled, Stack } from '../compile/compiled.ts';
import type { HostRun } from '../timeline/record.ts';
import type { Demand } from './demand.ts';
import { countRuns, eachType, runAt, runsOf } from './hosts.ts';
import { asksIn, sideName, type Ground, type NeedPart } from './part.ts';
import { countPooled } from './pooled.ts';

type Estate = Omit<Ground, 'offerOf'>;

/** Whether hosts that an offer's owned units do not cover go to its successor: perpetual, followed, counted by host (model.md 7). */
export function overflows(compiled: Compiled, offer: number): boolean {
  const { perpetual, successor, source } = at(compiled.offers, offer);
  return perpetual && successor >= 0 && eachType(compiled, source.metric) !== undefined;
}

/**
 * The demand once the owned units of a perpetual licence are known: from the front of the list of hosts (clusters by
 * id) as many whole hosts as they cover, the others by the successor in its own metric.
 */
export function overflow(estate: Estate, demand: Demand, offer: number, held: Float64Array): Demand {
  const { compiled, timeline } = estate;
  const { source, successor } = at(compiled.offers, offer);
  const each = eachType(compiled, source.metric);
  if (!each || at(demand.needed, offer).every((units, t) => units <= valueAt(held, t))) return demand;
  const parts = demand.parts
    .filter((part) => part.offer === offer)
    .map((part) => ({ part, place: placeOf(estate, part) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ part }) => new Split(part, runsOf(timeline, part)));
  held.forEach((units, month) => {
    let left = units;
    let blocked = false;
    for (const split of parts) ({ left, blocked } = split.divide(month, each, left, blocked));
  });
  const kept = parts.map((split) => split.kept(estate, each));
  const others = parts.map((split) => split.handedOn(successor));
  const rest = demand.parts.filter((part) => part.offer !== offer);
  const needed = demand.needed.with(offer, sumOf(kept, compiled.horizon));
  return handOn(estate, { ...demand, parts: [...rest, ...kept], needed }, successor, others);
}

type Counted = NeedPart & { readonly needed: Float64Array };

function sumOf(parts: readonly Counted[], horizon: number): Float64Array {
  return new Float64Array(horizon).map((_, t) =>
    parts.reduce((units, { needed }) => units + valueAt(needed, t), 0),
  );
}

/** Adds what an offer takes over: to its own need where every host counts by itself, else all of it is counted again. */
function handOn(
  { compiled, future, timeline }: Estate,
  demand: Demand,
  offer: number,
  others: readonly NeedPart[],
): Demand {
  const { horizon, offers } = compiled;
  const each = eachType(compiled, at(offers, offer).source.metric);
  if (each) {
    const counted = others.map((part) => ({ ...part, needed: countRuns(timeline, part, each, horizon) }));
    const more = sumOf(counted, horizon);
    const needed = at(demand.needed, offer).map((units, t) => units + valueAt(more, t));
    return { ...demand, parts: [...demand.parts, ...counted], needed: demand.needed.with(offer, needed) };
  }
  const parts = [...demand.parts, ...others];
  const ground: Ground = { compiled, future, timeline, offerOf: demand.offerOf };
  const needed = countPooled(
    ground,
    offer,
    parts.filter((part) => part.offer === offer),
  );
  return { ...demand, parts, needed: demand.needed.with(offer, needed) };
}

function placeOf({ compiled, timeline }: Estate, { cluster, kvm }: NeedPart): string {
  return compiled.clusters[cluster]?.source.id ?? sideName(compiled, timeline, kvm);
}

/** One part of the need while its hosts are divided between the licence and its successor, month by month. */
class Split {
  readonly #part: NeedPart;
  readonly #runs: readonly HostRun[];
  readonly #covered: HostRun[] = [];
  readonly #beyond: HostRun[] = [];

  constructor(part: NeedPart, runs: readonly HostRun[]) {
    this.#part = part;
    this.#runs = runs;
  }

  /** Covers hosts of a month with the units left; once a host does not fit, none behind it is covered. */
  divide(
    month: number,
    each: readonly number[],
    units: number,
    before: boolean,
  ): { left: number; blocked: boolean } {
    let left = units;
    let blocked = before;
    const covered: Stack[] = [];
    const beyond: Stack[] = [];
    const stacks = asksIn(this.#part, month) ? (runAt(this.#runs, month)?.stacks ?? []) : [];
    for (const { type, count } of stacks) {
      const one = at(each, type);
      const fit = blocked ? 0 : Math.min(count, Math.floor(left / one));
      left -= fit * one;
      blocked ||= fit < count;
      if (fit > 0) covered.push({ type, count: fit });
      if (fit < count) beyond.push({ type, count: count - fit });
    }
    this.#covered.push({ from: month, stacks: covered });
    this.#beyond.push({ from: month, stacks: beyond });
    return { left, blocked };
  }

  /** The part that stays with the licence. */
  kept({ compiled, timeline }: Estate, each: readonly number[]): Counted {
    const part = { ...this.#part, runs: this.#covered };
    return { ...part, needed: countRuns(timeline, part, each, compiled.horizon) };
  }

  /** The part that goes to the successor, not counted yet. */
  handedOn(offer: number): NeedPart {
    const asks = Uint8Array.from(this.#beyond, ({ stacks }) => Number(stacks.length > 0));
    return { ...this.#part, offer, asks, runs: this.#beyond, needed: undefined };
  }
}
