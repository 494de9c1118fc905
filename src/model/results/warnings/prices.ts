import type { Projection } from '../../projection.ts';
import { inside } from '../../scenario/inputPath.ts';
import { monthText } from '../../time/month.ts';
import { todayOf } from '../today.ts';
import { usesOf } from './uses.ts';
import { warning, type Warning } from './warning.ts';

/** List prices in use that should have been looked up again by now, or on which sources disagree; a quote settles both. */
export function priceWarnings(projection: Projection): Warning[] {
  const today = monthText(projection.compiled.start + todayOf(projection));
  return usesOf(projection).flatMap(({ source }) => {
    const { id: offer, quote, price, reviewBy, contradicted } = source;
    if (quote !== undefined || price === undefined) return [];
    const path = inside('offers', offer);
    const found: Warning[] = [];
    if (reviewBy !== undefined && reviewBy < today)
      found.push(warning(inside(path, 'price'), 'price-past-review', { offer, reviewBy }, source.source));
    if (contradicted === true)
      found.push(warning(inside(path, 'price'), 'contradicted-source', { offer }, source.source));
    return found;
  });
}
