import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { allClusters } from '../../wording/ui/sections.ts';
import { late } from '../late/late.tsx';
import { look, useWorkbench } from '../state/store.ts';
import { AddThing } from './all/AddThing.tsx';
import { ClusterFields } from './ClusterFields.tsx';
import { InventoryButton } from './InventoryButton.tsx';
import { Products } from './ProductFields.tsx';

/** Clusters that are shown at first; a form of hundreds takes a browser many seconds. */
const SHOWN = 12;

// Nobody needs it for the first answer.
const PasteRows = late(async () => (await import('./PasteRows.tsx')).PasteRows);

/** The estate: hosts and VMs of every cluster. */
export function EstateSection(): ReactNode {
  const clusters = useWorkbench((bench) => bench.document.clusters);
  const isWhole = useWorkbench((bench) => bench.view.wholeEstate) || clusters.length <= SHOWN;
  return (
    <>
      <InventoryButton />
      <details className="paste-rows">
        <summary>{PAGE_WORDS.paste}</summary>
        <PasteRows />
      </details>
      {(isWhole ? clusters : clusters.slice(0, SHOWN)).map((cluster) => (
        <ClusterFields key={cluster.id} cluster={cluster} />
      ))}
      {!isWhole && (
        <button
          type="button"
          onClick={() => {
            look(() => ({ wholeEstate: true }));
          }}
        >
          {allClusters(clusters.length)}
        </button>
      )}
      <AddThing at="clusters" />
      <Products />
    </>
  );
}
