import { memo, useMemo, type ReactNode } from 'react';
import type { KnownProduct } from '../../catalogue/products.ts';
import { productsMissing } from '../../edit/products/missing.ts';
import type { Product } from '../../model/scenario/products.ts';
import { PRODUCT_WORDS, PRODUCTS_TO_ADD } from '../../wording/products.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { attempt } from '../late/attempt.ts';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';
import { jumpTo } from './jump.ts';

const NONE: readonly Product[] = [];

/** The products that VMs need: operating systems, databases, backup, and how each may be licensed. */
export function Products(): ReactNode {
  const products = useWorkbench((bench) => bench.document.products) ?? NONE;
  return (
    <>
      {products.map((product) => (
        <ProductFields key={product.id} product={product} />
      ))}
      <KnownProducts />
      <AddThing at="products" />
    </>
  );
}

/** What the VMs of this estate need and nobody entered, each one click away. */
function KnownProducts(): ReactNode {
  const clusters = useWorkbench((bench) => bench.document.clusters);
  const products = useWorkbench((bench) => bench.document.products);
  const missing = useMemo(() => productsMissing({ clusters, products }), [clusters, products]);
  if (missing.length === 0) return null;
  return (
    <>
      <p className="group-note">{PRODUCTS_TO_ADD}</p>
      <p className="known-products">
        {missing.map((known) => (
          <KnownProductButton key={known.id} known={known} />
        ))}
      </p>
    </>
  );
}

function KnownProductButton({ known }: { known: KnownProduct }): ReactNode {
  const { name, sentence } = PRODUCT_WORDS[known.id];
  return (
    <button
      type="button"
      title={sentence}
      onClick={() => {
        void attempt(async () => {
          const { SHELF } = await import('./shelf.ts');
          const made = SHELF.withProduct(useWorkbench.getState().document, known, name);
          change((bench) => chosen(bench, made.path, made.scenario));
          jumpTo(made.path);
        });
      }}
    >
      {name}
    </button>
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
