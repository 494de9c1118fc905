import { at } from '../at.ts';
import type { FutureProjection, Projection } from '../projection.ts';

/** Licences of an offer that a product is taken to have for today's need, because no holding names any of its modes (model.md 7). */
export interface TakenAsHeld {
  readonly path: 'holdings';
  readonly product: string;
  readonly offer: string;
  /** In units of the offer, all its sites and places together. */
  readonly quantity: number;
  /** The futures in which it is so many: all of them, unless one moves something in the first month. */
  readonly futures: readonly string[];
}

/** What is only assumed to be held, by product and offer; the same in every future that has the same need at the start. */
export function takenAsHeld(projection: Projection): TakenAsHeld[] {
  const found = new Map<string, TakenAsHeld>();
  for (const future of projection.futures)
    for (const taken of inFuture(projection, future)) {
      const key = JSON.stringify([taken.product, taken.offer, taken.quantity]);
      const known = found.get(key);
      found.set(key, { ...taken, futures: [...(known?.futures ?? []), future.id] });
    }
  return [...found.values()];
}

function inFuture({ compiled }: Projection, { assumed }: FutureProjection): Omit<TakenAsHeld, 'futures'>[] {
  const found = new Map<string, Omit<TakenAsHeld, 'futures'>>();
  for (const { unit, mode, quantity } of assumed) {
    const { source, modes } = at(compiled.products, unit.product);
    const offer = at(compiled.offers, at(modes, mode)).source.id;
    const key = JSON.stringify([source.id, offer]);
    const sum = (found.get(key)?.quantity ?? 0) + quantity;
    found.set(key, { path: 'holdings', product: source.id, offer, quantity: sum });
  }
  return [...found.values()];
}
