import type { Compiled } from '../compile/compiled.ts';
import { covers } from '../compile/products.ts';
import type { Demand } from './demand.ts';

/** Whether a guest group, by its place in a cluster, counts for what money was spent on. */
export type Covers = (cluster: number, group: number) => boolean;

/** The guests that cause the need of an offer; undefined where all guests do, because it is no product's, or not only. */
export function coversOf({ products }: Compiled, { parts }: Demand, offer: number): Covers | undefined {
  const causes = new Set<number>();
  for (const part of parts) {
    if (part.offer !== offer) continue;
    if (part.product === undefined) return undefined;
    causes.add(part.product);
  }
  return (cluster, group) => [...causes].some((product) => covers(products, product, cluster, group));
}
