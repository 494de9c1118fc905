import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { EXAMPLE } from '../state/example.ts';
import { useWorkbench } from '../state/store.ts';

// The price list is loaded beside the page, and only for a scenario with prices of some list in it.
const NewerPrices = late(async () => {
  const [{ NewerPrices: Panel }, { SHELF }] = await Promise.all([
    import('./NewerPrices.tsx'),
    import('../inputs/shelf.ts'),
  ]);
  return () => <Panel shelf={SHELF} />;
});

/** Where newer prices are told of. */
export function PricesSlot(): ReactNode {
  const document = useWorkbench((bench) => bench.document);
  const isLooking = useWorkbench((bench) => bench.looking !== undefined);
  const isDated = document.offers.some(({ catalogue, asOf }) => (catalogue ?? asOf) !== undefined);
  if (isLooking || !isDated || document === EXAMPLE) return null;
  return (
    <ErrorBoundary again={document}>
      <NewerPrices />
    </ErrorBoundary>
  );
}
