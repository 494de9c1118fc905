import type { Projection } from '../projection.ts';
import type { Explained, FigureId } from './explained.ts';
import { explainWith, type Family } from './family.ts';
import { accruedFigures } from './figures/accrued.ts';
import { againstFigures } from './figures/against.ts';
import { choiceFigures } from './figures/choices.ts';
import { contractFigures } from './figures/contracts.ts';
import { costPriceFigures } from './figures/costPrices.ts';
import { costFigures } from './figures/costs.ts';
import { leafFigures } from './figures/leaves.ts';
import { deadlineFigures } from './figures/deadlines.ts';
import { exposureFigures } from './figures/exposure.ts';
import { fiscalFigures } from './figures/fiscal.ts';
import { hostFigures } from './figures/hosts.ts';
import { indifferenceFigures } from './figures/indifference.ts';
import { licenceFigures } from './figures/licences.ts';
import { lineFigures } from './figures/lines.ts';
import { monthFigures } from './figures/months.ts';
import { offerFigures } from './figures/offers.ts';
import { orderFigures } from './figures/orders.ts';
import { rangeFigures } from './figures/range.ts';
import { returnFigures } from './figures/returns.ts';
import { shareFigures } from './figures/shares.ts';
import { sideFigures } from './figures/sides.ts';
import { totalFigures } from './figures/totals.ts';
import { yearCategoryFigures } from './figures/yearCategory.ts';
import { clusterMoneyFigures } from './figures/attribution/clusters.ts';
import { groupMoneyFigures } from './figures/attribution/groups.ts';
import { guestMoneyFigures } from './figures/attribution/guests.ts';
import { unattributedFigures } from './figures/attribution/nobody.ts';
import { potFigures } from './figures/attribution/pots.ts';
import { productFigures } from './figures/attribution/products.ts';
import { unusedFigures } from './figures/unused.ts';
import { workloadFigures } from './figures/workload/rows.ts';
import { spentFigures } from './figures/workload/spent.ts';

/** Every family of figures, one line each; the first that matches an id explains it. */
export const FAMILIES: readonly Family[] = [
  ...totalFigures,
  ...licenceFigures,
  ...yearCategoryFigures,
  ...fiscalFigures,
  ...accruedFigures,
  ...sideFigures,
  ...againstFigures,
  ...returnFigures,
  ...indifferenceFigures,
  ...rangeFigures,
  ...deadlineFigures,
  ...shareFigures,
  ...lineFigures,
  ...costFigures,
  ...costPriceFigures,
  ...contractFigures,
  ...choiceFigures,
  ...orderFigures,
  ...offerFigures,
  ...monthFigures,
  ...hostFigures,
  ...unusedFigures,
  ...exposureFigures((claimed, id) => explain(claimed, id)),
  ...clusterMoneyFigures,
  ...guestMoneyFigures,
  ...groupMoneyFigures,
  ...unattributedFigures,
  ...potFigures,
  ...productFigures,
  ...workloadFigures,
  ...spentFigures,
  ...leafFigures,
];

/** Why a figure has its value, one level deep; undefined when the projection has no such figure. */
export function explain(projection: Projection, id: FigureId): Explained | undefined {
  return explainWith(FAMILIES, projection, id);
}

/** Every figure of a projection, leaves that others lead to left out. */
export function allFigures(projection: Projection): FigureId[] {
  return FAMILIES.flatMap((family) => family.list(projection));
}
