import { KNOWN_PRODUCTS, type KnownProduct } from '../../catalogue/products.ts';
import type { Product } from '../../model/scenario/products.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';

/** Products that VMs of the scenario ask for and that none of its products is meant for, in the order of the list. */
export function productsMissing({
  clusters,
  products = [],
}: Pick<Scenario, 'clusters' | 'products'>): KnownProduct[] {
  const guests = clusters.flatMap((cluster) => cluster.guests.filter(({ vms }) => vms > 0));
  const asks = ({ for: { kinds, middleware } }: KnownProduct): boolean =>
    guests.some(
      ({ kind, middleware: runs = 'none' }) =>
        (kinds?.includes(kind) ?? true) && (middleware?.includes(runs) ?? true),
    );
  return KNOWN_PRODUCTS.filter(
    (known) => asks(known) && !products.some((product) => isMeant(product, known.for)),
  );
}

/** Whether a product of the scenario is for the same systems or software; one for all VMs is neither. */
function isMeant({ kinds, middleware }: Product, known: KnownProduct['for']): boolean {
  const isForAll = (own: Pick<Product, 'kinds' | 'middleware'>): boolean => !own.kinds && !own.middleware;
  if (isForAll(known)) return isForAll({ kinds, middleware });
  return (
    known.kinds?.some((kind) => kinds?.includes(kind)) ??
    known.middleware?.some((software) => middleware?.includes(software)) ??
    false
  );
}
