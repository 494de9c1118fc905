import { at } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { Timeline } from '../timeline/record.ts';
import { addTo } from '../timeline/series.ts';
import { followedBy, type HeldOf } from './followed.ts';
import { followsOther } from './follows.ts';
import { countRuns, eachType } from './hosts.ts';
import { licensedBy } from './licensed.ts';
import type { Asking, Estate, Ground, ModeInForce, NeedPart } from './part.ts';
import { countPooled } from './pooled.ts';
import { setsKept } from './sets.ts';
import { asking } from './sources.ts';

/** What every offer must cover, month by month, in whole units, and the parts it is made of; knows no price. */
export interface Demand {
  readonly needed: readonly Float64Array[];
  readonly parts: readonly NeedPart[];
  /** The offer that licenses a cluster in a month. */
  readonly offerOf: readonly Int16Array[];
}

/**
 * Counts licences on both sides of one future (model.md 6). Offers that follow what is held of another stay at 0 here:
 * they are counted while the offers are planned, each after the one it follows.
 */
export function demandOf(
  compiled: Compiled,
  future: CompiledFuture,
  timeline: Timeline,
  modes: readonly ModeInForce[] = [],
): Demand {
  const offerOf = licensedBy(compiled, future);
  const ground: Ground = { compiled, future, timeline, offerOf, modes };
  const byOffer = new Map<number, Asking[]>();
  for (const part of asking(ground)) {
    const known = byOffer.get(part.offer);
    if (known) known.push(part);
    else byOffer.set(part.offer, [part]);
  }
  const needed = compiled.offers.map(() => new Float64Array(compiled.horizon));
  const parts: NeedPart[] = [];
  for (const [offer, asks] of byOffer) {
    const counted = countOffer(ground, offer, asks, at(needed, offer));
    for (const part of counted) parts.push(part);
  }
  return { needed, parts, offerOf };
}

/** Counts one offer into `needed`: the sum of its parts where every host counts by itself, else all of it at once. */
export function countOffer(
  ground: Ground,
  offer: number,
  asks: readonly Asking[],
  needed: Float64Array,
): NeedPart[] {
  const { compiled, timeline } = ground;
  const { metric } = at(compiled.offers, offer).source;
  if (!eachType(compiled, metric)) {
    if (!followsOther(compiled.offers[offer])) needed.set(countPooled(ground, offer, asks));
    return asks.map((part) => ({ ...part, needed: undefined }));
  }
  const parts = asks.map((part) => ({ ...part, needed: countRuns(compiled, timeline, part, metric) }));
  const all: NeedPart[] = [...parts, ...setsKept(ground, metric, offer, parts)];
  for (const { needed: counts } of all) if (counts) addTo(needed, counts, 1, counts.length);
  return all;
}

/** The demand with the need of one more offer that follows what is held of others; any other offer changes nothing. */
export function followOther(estate: Estate, demand: Demand, offer: number, heldOf: HeldOf): Demand {
  if (!followsOther(estate.compiled.offers[offer])) return demand;
  const parts = demand.parts.filter((part) => part.offer === offer);
  if (parts.length === 0) return demand;
  const followed = followedBy(estate.compiled, demand, offer, heldOf);
  const count = countPooled({ ...estate, offerOf: demand.offerOf }, offer, parts, followed);
  return { ...demand, needed: demand.needed.with(offer, count) };
}
