import { at } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { Timeline } from '../timeline/record.ts';
import { addTo } from '../timeline/series.ts';
import { followedBy, type HeldOf } from './followed.ts';
import { followsOther } from './follows.ts';
import { countRuns, eachType } from './hosts.ts';
import { licensedBy } from './licensed.ts';
import type { Asking, Estate, Ground, NeedPart } from './part.ts';
import { countPooled } from './pooled.ts';
import { setsKept } from './sets.ts';
import { asking } from './sources.ts';
import { askedIn, type ModeInForce } from './units.ts';

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
export function demandOf(compiled: Compiled, future: CompiledFuture, timeline: Timeline): Demand {
  const offerOf = licensedBy(compiled, future);
  const ground: Ground = { compiled, future, timeline, offerOf };
  const byOffer = groupedByOffer(asking(ground));
  const needed = compiled.offers.map(() => new Float64Array(compiled.horizon));
  const parts: NeedPart[] = [];
  for (const [offer, asks] of byOffer) {
    const counted = countOffer(ground, offer, asks, at(needed, offer));
    for (const part of counted) parts.push(part);
  }
  return { needed, parts, offerOf };
}

/** The demand with what products need in the modes in force; only the offers of these are counted anew. */
export function withModes(estate: Estate, base: Demand, modes: readonly ModeInForce[]): Demand {
  const ground: Ground = { ...estate, offerOf: base.offerOf };
  const needed = [...base.needed];
  const parts: NeedPart[] = [];
  const byOffer = groupedByOffer(askedIn(modes));
  for (const [offer, asks] of byOffer) {
    const before = base.parts.filter((part) => part.offer === offer);
    needed[offer] = new Float64Array(estate.compiled.horizon);
    parts.push(...countOffer(ground, offer, [...before, ...asks], needed[offer]));
  }
  return { ...base, needed, parts: [...base.parts.filter(({ offer }) => !byOffer.has(offer)), ...parts] };
}

function groupedByOffer(asks: readonly Asking[]): Map<number, Asking[]> {
  const byOffer = new Map<number, Asking[]>();
  for (const part of asks) {
    const known = byOffer.get(part.offer);
    if (known) known.push(part);
    else byOffer.set(part.offer, [part]);
  }
  return byOffer;
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
  const all = [...asks, ...setsKept(ground, offer, asks)];
  if (!eachType(compiled, metric)) {
    if (!followsOther(compiled.offers[offer])) needed.set(countPooled(ground, offer, all));
    return all.map((part) => ({ ...part, needed: undefined }));
  }
  const parts = all.map((part) => ({
    ...part,
    needed: part.lies ?? countRuns(compiled, timeline, part, metric),
  }));
  for (const { needed: counts } of parts) addTo(needed, counts, 1, counts.length);
  return parts;
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
