import { at } from '../at.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import type { Product } from '../scenario/products.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CompiledProduct } from './compiled.ts';

/** Resolves which VMs need each product and which offers license it; an offer that does not exist is no mode. */
export function compileProducts(
  { products = [], clusters, platforms }: Scenario,
  offers: ReadonlyMap<string, number>,
): CompiledProduct[] {
  return products.map((source) => ({
    source,
    modes: source.modes.flatMap((mode) => offers.get(mode) ?? []),
    covers: clusters.map(({ id, guests }) => guests.map((group) => isCovered(source, id, group))),
    on: platforms.map(({ id }) => source.side !== 'vmware' && named(source.platforms, id)),
  }));
}

/** Whether VMs of a cluster need a product; what the product does not name, it takes all of. */
export function isCovered(product: Product, cluster: string, group: GuestGroup): boolean {
  return (
    named(product.kinds, group.kind) &&
    named(product.middleware, group.middleware ?? 'none') &&
    named(product.clusters, cluster) &&
    named(product.groups, group.id)
  );
}

function named<T>(list: readonly T[] | undefined, one: T): boolean {
  return list === undefined || list.includes(one);
}

/** Whether a product covers a group of VMs, by the places of both in the scenario; no product covers all. */
export function covers(
  products: readonly CompiledProduct[],
  product: number | undefined,
  cluster: number,
  group: number,
): boolean {
  return product === undefined || at(at(at(products, product).covers, cluster), group);
}
