import type { Inventory } from '../inventory.ts';

/** What one format made of one group of tables. */
export interface Export {
  readonly name: string;
  readonly inventory: Inventory;
}
