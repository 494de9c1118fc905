import { at, unknown, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';

/** What is wrong with the products that VMs need: what they name must exist, and a future buys each in one of its modes. */
export function checkProducts(scenario: Scenario, known: Known): Problem[] {
  const products = new Map((scenario.products ?? []).map((product) => [product.id, product]));
  return [
    ...(scenario.products ?? []).flatMap(({ id, modes, clusters, groups, platforms }) => [
      ...unknown(at('products', id, 'modes'), modes, known.offers, 'unknown-offer'),
      ...unknown(at('products', id, 'clusters'), clusters, known.clusters, 'unknown-cluster'),
      ...unknown(at('products', id, 'groups'), groups, known.groups, 'unknown-group'),
      ...unknown(at('products', id, 'platforms'), platforms, known.platforms, 'unknown-platform'),
    ]),
    ...scenario.futures.flatMap((future) =>
      Object.entries(future.modes ?? {}).flatMap(([id, mode]): Problem[] => {
        const path = at('futures', future.id, 'modes', id);
        const product = products.get(id);
        if (!product) return [problem(path, 'unknown-product', { id })];
        return product.modes.includes(mode) ? [] : [problem(path, 'not-a-mode', { id: mode })];
      }),
    ),
  ];
}
