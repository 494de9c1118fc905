import { memo, type ReactNode } from 'react';
import type { Product } from '../../model/scenario/products.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { useWorkbench } from '../state/store.ts';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';

const NONE: readonly Product[] = [];

/** The products that VMs need: operating systems, databases, backup, and how each may be licensed. */
export function Products(): ReactNode {
  const products = useWorkbench((bench) => bench.document.products) ?? NONE;
  return (
    <>
      {products.map((product) => (
        <ProductFields key={product.id} product={product} />
      ))}
      <AddThing at="products" />
    </>
  );
}

const ProductFields = memo(function ProductFields({ product }: { product: Product }): ReactNode {
  const at = `products/${product.id}`;
  const name = groupLegend(product.name, product.id);
  return (
    <Group legend={name}>
      <AllFields at={at} name={name} besides={[]}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </Group>
  );
});
