import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { FileChooser } from '../files/FileChooser.tsx';

/** Chooses an inventory. */
export function InventoryButton(): ReactNode {
  return (
    <p className="inventory-button">
      <FileChooser label={PAGE_WORDS.inventory} accept=".xlsx,.csv,.tsv,.txt,.json,.zip" isMany>
        {PAGE_WORDS.inventory}
      </FileChooser>
    </p>
  );
}
