import type { Compiled, Stack } from '../compile/compiled.ts';
import type { HostRun } from '../timeline/record.ts';
import type { Demand } from './demand.ts';
import { countRuns, eachType, runAt, runsOf } from './hosts.ts';
import { asksIn, sideName, type Ground, type NeedPart } from './part.ts';
import { countPooled } from './pooled.ts';

type Estate = Omit<Ground, 'offerOf'>;

/** Whether hosts that an offer's owned units do not cover go to its successor: perpetual, followed, counted by host (model.md 7). */
export function overflows(compiled: Compiled, offer: number): boolean {
  const known = compiled.offers[offer];
  return (
    known?.perpetual === true && known.successor >= 0 && eachType(compiled, known.source.metric) !== undefined
  );
}

/**
 * The demand once the owned units of a perpetual licence are known: from the front of the list of hosts (clusters by
 * id) as many whole hosts as they cover, the others by the successor in its own metric.
 */
export function overflow(estate: Estate, demand: Demand, offer: number, held: Float64Array): Demand {
  const { compiled, timeline } = estate;
  const known = compiled.offers[offer];
  const needed = demand.needed[offer];
  const each = known && overflows(compiled, offer) ? eachType(compiled, known.source.metric) : undefined;
  if (!known || !needed || !each || needed.every((units, t) => units <= (held[t] ?? 0))) return demand;
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
  const others = parts.map((split) => split.handedOn(known.successor));
  const rest = demand.parts.filter((part) => part.offer !== offer);
  return recount(estate, { ...demand, parts: [...rest, ...kept] }, offer, known.successor, others);
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
      const one = each[type] ?? 0;
      const fit = blocked ? 0 : one === 0 ? count : Math.min(count, Math.floor(left / one));
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
  kept({ compiled, timeline }: Estate, each: readonly number[]): NeedPart {
    const part = { ...this.#part, runs: this.#covered };
    return { ...part, needed: countRuns(timeline, part, each, compiled.horizon) };
  }

  /** The part that goes to the successor, not counted yet. */
  handedOn(offer: number): NeedPart {
    const asks = Uint8Array.from(this.#beyond, ({ stacks }) => Number(stacks.length > 0));
    return { ...this.#part, offer, asks, runs: this.#beyond, needed: undefined };
  }
}

function recount(
  { compiled, future, timeline }: Estate,
  demand: Demand,
  offer: number,
  successor: number,
  others: readonly NeedPart[],
): Demand {
  const { horizon } = compiled;
  const sum = (parts: readonly NeedPart[]): Float64Array =>
    new Float64Array(horizon).map((_, t) =>
      parts.reduce((units, part) => units + (part.needed?.[t] ?? 0), 0),
    );
  const metric = compiled.offers[successor]?.source.metric;
  const each = metric && eachType(compiled, metric);
  const handed = each
    ? others.map((part) => ({ ...part, needed: countRuns(timeline, part, each, horizon) }))
    : others;
  const parts = [...demand.parts, ...handed];
  const mine = parts.filter((part) => part.offer === offer);
  const theirs = parts.filter((part) => part.offer === successor);
  const ground: Ground = { compiled, future, timeline, offerOf: demand.offerOf };
  const needed = demand.needed
    .with(offer, sum(mine))
    .with(successor, each ? sum(theirs) : countPooled(ground, successor, theirs));
  return { ...demand, parts, needed };
}
