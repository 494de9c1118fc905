import type { SourceFile } from '../../import/files/sourceFile.ts';
import { readEstateOf, type EstateRead } from '../../import/readEstate.ts';
import { guestGroupName } from '../../wording/inventory/guests.ts';

/** What is told while a file is read: how far it is, then what it holds; or our own mistake. */
export type Told =
  | { readonly part: 'progress'; readonly sheet: string; readonly rows: number }
  | { readonly part: 'read'; readonly read: EstateRead }
  | { readonly part: 'failure'; readonly message: string };

/** What is to be read, and what somebody said of it. */
export interface Asked {
  readonly files: readonly SourceFile[];
  readonly decimal: ',' | '.' | undefined;
}

/** Reads files and tells how it goes. */
export async function tell({ files, decimal }: Asked, hear: (told: Told) => void): Promise<void> {
  try {
    const progress = (sheet: string, rows: number): void => {
      hear({ part: 'progress', sheet, rows });
    };
    const read = await readEstateOf(files, guestGroupName, { progress, decimal });
    hear({ part: 'read', read });
  } catch (error) {
    hear({ part: 'failure', message: error instanceof Error ? error.message : String(error) });
  }
}
