import { at } from '../../at.ts';
import { baselineOf } from '../../explain/context.ts';
import type { Projection } from '../../projection.ts';
import { inside } from '../../scenario/inputPath.ts';
import { underLicensed } from '../underLicensed.ts';
import { warning, type Warning } from './warning.ts';

/** Offers of which the baseline needs more at the start than was entered as held (model.md 7). */
export function startWarnings(projection: Projection): Warning[] {
  const baseline = baselineOf(projection);
  if (!baseline) return [];
  return underLicensed(projection, baseline)
    .filter(({ units }) => units > 0)
    .map(({ offer, holding, needed, entered, amount }) => {
      const id = at(projection.compiled.offers, offer).source.id;
      const path = inside(inside('holdings', holding), 'quantity');
      return warning(path, 'under-licensed-at-start', { offer: id, needed, entered, amount });
    });
}
