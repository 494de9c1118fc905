import { at, sure, valueAt } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';
import { assignedBy } from '../metrics/assigned.ts';
import { guestUnits, type MetricRef } from '../metrics/registry.ts';
import { addTo } from '../timeline/series.ts';
import { dividedByHost, dividedByVm, dividedTogether, type Divide } from './cover.ts';
import type { Demand } from './demand.ts';
import { followsOther } from './follows.ts';
import { countRuns, eachType } from './hosts.ts';
import { placeOf, type Asking, type Estate, type Ground, type NeedPart } from './part.ts';
import { countPooled } from './pooled.ts';
import { Split } from './split.ts';

/** Whether what an offer's owned units do not cover goes to its successor: perpetual, followed, with a need of its own (model.md 7). */
export function overflows(compiled: Compiled, offer: number): boolean {
  const own = at(compiled.offers, offer);
  return own.perpetual && own.successor >= 0 && !followsOther(own);
}

/**
 * The demand once the owned units of a perpetual licence are known: from the front of the list of hosts (clusters by
 * id) as many whole hosts as they cover, the others by the successor in its own metric. Where both count VMs alone, it
 * is VMs that are divided.
 */
export function overflow(estate: Estate, demand: Demand, offer: number, held: Float64Array): Demand {
  if (at(demand.needed, offer).every((units, t) => units <= valueAt(held, t))) return demand;
  const ground: Ground = { ...estate, offerOf: demand.offerOf };
  const own = demand.parts.filter((part) => part.offer === offer);
  const lying = own.filter(({ lies }) => lies !== undefined);
  const splits = own
    .filter(isPlaced)
    .map((part) => ({ part, order: orderOf(estate, part) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ part }) => new Split(ground, part));
  const { metric } = at(estate.compiled.offers, offer).source;
  const assigned = assignedBy(metric) ?? { metric, size: 1 };
  const divide = divider(ground, offer, assigned.metric, splits);
  held.forEach((units, month) => {
    divide(
      month,
      lying.reduce((left, { lies }) => left - valueAt(sure(lies), month), units * assigned.size),
    );
  });
  const { successor } = at(estate.compiled.offers, offer);
  const others = { ...demand, parts: demand.parts.filter((part) => part.offer !== offer || !isPlaced(part)) };
  const kept = counted(
    ground,
    others,
    offer,
    splits.map((split) => split.kept()),
  );
  return counted(
    ground,
    kept,
    successor,
    splits.map((split) => split.handedOn(successor)),
  );
}

/** Places by id, and at one place its products by id: the order of a scenario turns nothing (model.md 10). */
function orderOf({ compiled, timeline }: Estate, part: NeedPart): string {
  const product = part.product === undefined ? '' : at(compiled.products, part.product).source.id;
  return `${placeOf(compiled, timeline, part)}\n${product}`;
}

function divider(ground: Ground, offer: number, metric: MetricRef, splits: readonly Split[]): Divide {
  const { offers } = ground.compiled;
  const own = at(offers, offer);
  const each = eachType(ground.compiled, metric);
  if (each) return dividedByHost(splits, each);
  const byVm = [own, at(offers, own.successor)].every(
    ({ source }) => guestUnits(source.metric, []) !== undefined,
  );
  return byVm ? dividedByVm(ground, metric, splits) : dividedTogether(ground, metric, splits);
}

/** Adds parts to an offer and counts its need anew: the sum of its parts where every host counts by itself, else all at once. */
function counted(ground: Ground, demand: Demand, offer: number, more: readonly Asking[]): Demand {
  const { compiled, timeline } = ground;
  const { metric } = at(compiled.offers, offer).source;
  const each = eachType(compiled, metric);
  const added = more.map((part) => ({
    ...part,
    needed: each && countRuns(compiled, timeline, part, metric),
  }));
  const parts = [...demand.parts, ...added];
  const own = parts.filter((part) => part.offer === offer);
  const needed = each ? sumOf(own, compiled.horizon) : countPooled(ground, offer, own);
  return { ...demand, parts, needed: demand.needed.with(offer, needed) };
}

function sumOf(parts: readonly NeedPart[], horizon: number): Float64Array {
  const sum = new Float64Array(horizon);
  for (const { needed } of parts) addTo(sum, sure(needed), 1, horizon);
  return sum;
}

/** Sets that lie with hosts that left have no place: they serve nobody, and nobody takes them over. */
function isPlaced({ cluster, kvm }: NeedPart): boolean {
  return cluster >= 0 || kvm >= 0;
}
