import { exact } from '../model/exact/decimal.ts';
import { baselineOf } from '../model/explain/context.ts';
import type { Explained } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import { keyFigure, keyId } from './figures.ts';

/** A figure at the prices that are kept and at others, and what it becomes more; null where one of them is not known. */
export interface Shift {
  readonly kept: Explained;
  readonly other: Explained;
  readonly more: string | null;
}

/** What a future costs and saves at the prices that are kept, and at others. */
export interface PriceEffect {
  readonly future: string;
  readonly total: Shift;
  /** Absent for the future that the others are compared with. */
  readonly savings?: Shift;
}

/** What other prices make of every future: the same scenario, projected at both. */
export function priceEffects(kept: Projection, other: Projection): PriceEffect[] {
  const baseline = baselineOf(kept)?.id;
  return kept.futures.map(({ id: future }) => {
    const shift = (key: string): Shift =>
      shiftOf(keyFigure(kept, keyId(future, key)), keyFigure(other, keyId(future, key)));
    const total = shift('total');
    return future === baseline ? { future, total } : { future, total, savings: shift('savings') };
  });
}

function shiftOf(kept: Explained, other: Explained): Shift {
  const isKnown = kept.value !== null && other.value !== null;
  return { kept, other, more: isKnown ? exact(other.value).minus(kept.value).toString() : null };
}
