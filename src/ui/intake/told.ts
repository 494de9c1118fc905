import { readEstate, type EstateRead } from '../../import/readEstate.ts';
import { guestGroupName } from '../../wording/inventory/guests.ts';

/** What is told while a file is read: how far it is, then what it holds; or our own mistake. */
export type Told =
  | { readonly part: 'progress'; readonly sheet: string; readonly rows: number }
  | { readonly part: 'read'; readonly read: EstateRead }
  | { readonly part: 'failure'; readonly message: string };

/** Reads a file and tells how it goes. */
export async function tell(file: File, hear: (told: Told) => void): Promise<void> {
  try {
    const read = await readEstate(file, file.name, guestGroupName, (sheet, rows) => {
      hear({ part: 'progress', sheet, rows });
    });
    hear({ part: 'read', read });
  } catch (error) {
    hear({ part: 'failure', message: error instanceof Error ? error.message : String(error) });
  }
}
