import { SOLD } from '../../catalogue/find.ts';
import { priceAt } from '../../catalogue/priceAt.ts';
import type { KnownProduct } from '../../catalogue/products.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { freeIdAmong } from '../things/freeId.ts';
import type { AddedThing } from '../things/add.ts';

/** The scenario with a product that VMs often need, licensed as it is sold in the first month, under an id that is still free. */
export function withProduct(scenario: Scenario, known: KnownProduct, name: string): AddedThing {
  const { products = [], start } = scenario;
  const id = freeIdAmong(known.id, products);
  const product = { id, name, modes: [...modesAt(known, start)], ...known.for };
  return { scenario: { ...scenario, products: [...products, product] }, path: `products/${id}` };
}

/** The modes of a product in a month "YYYY-MM": those of the newest release of which a price holds then, else of the newest. */
export function modesAt({ releases }: KnownProduct, month: string): readonly string[] {
  const isPriced = (id: string): boolean => {
    const sold = SOLD.get(id);
    return sold !== undefined && priceAt(sold.entry, month) !== undefined;
  };
  return releases.find((modes) => modes.some(isPriced)) ?? releases[0] ?? [];
}
