import type { Projection } from '../projection.ts';
import type { Explained, FigureId } from './explained.ts';
import { explainWith, type Family } from './family.ts';
import { againstFigures } from './figures/against.ts';
import { deadlineFigures } from './figures/deadlines.ts';
import { offerFigures } from './figures/offers.ts';
import { shareFigures } from './figures/shares.ts';
import { sideFigures } from './figures/sides.ts';
import { totalFigures } from './figures/totals.ts';

/** Families of the figures that an answer begins with: totals, differences, shares, VMs moved, licences lacking, prices. */
export const KEY_FAMILIES: readonly Family[] = [
  ...totalFigures,
  ...sideFigures,
  ...againstFigures,
  ...deadlineFigures,
  ...shareFigures,
  ...offerFigures,
];

/** Why one of the key figures has its value, as `explain` says it; undefined for every other figure. */
export function explainKey(projection: Projection, id: FigureId): Explained | undefined {
  return explainWith(KEY_FAMILIES, projection, id);
}
