import { useRef, type ReactNode } from 'react';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { takeFile } from '../files/open.ts';

/** Chooses an inventory; dropping one anywhere on the page does the same. */
export function InventoryButton(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="inventory-button">
      <button type="button" onClick={() => input.current?.click()}>
        {PAGE_WORDS.inventory}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={PAGE_WORDS.inventory}
        accept=".xlsx"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void takeFile(file);
        }}
      />
    </p>
  );
}
