import '../policy.ts';
import { catalogueVersion } from '../../catalogue/version.ts';
import { priceChanges, withNewPrices } from '../../edit/catalogue/priceChanges.ts';
import { offerChoices, platformChoices } from '../../edit/catalogue/search.ts';
import { withProduct } from '../../edit/products/withProduct.ts';
import { licensedBy, statingAll, withPlatform } from '../../edit/catalogue/stating.ts';

// What the page does with the catalogue, loaded when it is first asked for: most scenarios need no more of it than they
// state. Like everything that is loaded late, it begins with the policy, because schemas ask for it when they are made.

/** What the loaded catalogue offers. */
export const SHELF = {
  offerChoices,
  platformChoices,
  licensedBy,
  statingAll,
  withPlatform,
  withProduct,
  catalogueVersion,
  priceChanges,
  withNewPrices,
};

/** What the loaded catalogue offers; see SHELF. */
export type Shelf = typeof SHELF;
