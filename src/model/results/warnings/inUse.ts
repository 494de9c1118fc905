import { at } from '../../at.ts';
import type { MetricRef } from '../../metrics/registry.ts';
import type { FutureProjection, Projection } from '../../projection.ts';

/** Where a product is licensed by a mode in some month of a future: on VMware, or on a platform by its index. */
export interface ModeInUse {
  readonly product: string;
  readonly metric: MetricRef;
  readonly onVmware: boolean;
  readonly platforms: readonly number[];
}

/** The modes by which a future licenses its products, with the places where VMs need them while they are in force. */
export function modesInUse({ compiled }: Projection, { modes, timeline }: FutureProjection): ModeInUse[] {
  return modes.flatMap(({ unit, stretches }) => {
    const { source, modes: offers } = at(compiled.products, unit.product);
    return stretches.map(({ from, mode }, place): ModeInUse => {
      const until = stretches[place + 1]?.from ?? compiled.horizon;
      const places = unit.places.filter(({ asks }) => asks.subarray(from, until).includes(1));
      return {
        product: source.id,
        metric: at(compiled.offers, at(offers, mode)).source.metric,
        onVmware: places.some(({ cluster }) => cluster >= 0),
        platforms: places.flatMap(({ kvm }) => (kvm < 0 ? [] : [at(timeline.kvm, kvm).platform])),
      };
    });
  });
}

/** Things that futures have in common: each once, with the futures that have it, in their order. */
export function byFuture<Thing>(
  { futures }: Projection,
  found: (future: FutureProjection, place: number) => readonly Thing[],
): { readonly thing: Thing; readonly futures: readonly string[] }[] {
  const known = new Map<string, { thing: Thing; futures: string[] }>();
  futures.forEach((future, place) => {
    for (const thing of new Map(found(future, place).map((one) => [JSON.stringify(one), one])).values()) {
      const key = JSON.stringify(thing);
      const before = known.get(key);
      if (before) before.futures.push(future.id);
      else known.set(key, { thing, futures: [future.id] });
    }
  });
  return [...known.values()];
}
