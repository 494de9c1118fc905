import type { Choice } from '../../import/choose/choice.ts';
import { NO_PSEUDONYMS, type PseudonymMap } from '../../import/choose/pseudonyms.ts';
import type { SourceFile } from '../../import/files/sourceFile.ts';
import { growthOf, type Growth } from '../../import/growth.ts';
import { readFiles, type InventoryRead } from '../../import/read.ts';
import { estateOf, type EstateRead } from '../../import/readEstate.ts';
import { guestGroupName } from '../../wording/inventory/guests.ts';

/** What is told while a file is read: how far it is, then what it holds; or our own mistake. */
export type Told =
  | { readonly part: 'progress'; readonly sheet: string; readonly rows: number }
  | { readonly part: 'read'; readonly read: EstateRead; readonly growth?: Growth | undefined }
  | { readonly part: 'failure'; readonly message: string };

/** What is to be read, and what somebody said of it and wants of it. */
export interface Asked {
  readonly files: readonly SourceFile[];
  readonly decimal: ',' | '.' | undefined;
  readonly wish: IntakeWish;
}

/** What somebody wants of an inventory that is read. */
export interface IntakeWish {
  readonly choice: Choice;
  /** Whether pseudonyms stand in the place of names. */
  readonly isHidden: boolean;
  /** Pseudonyms that names had before. */
  readonly map?: PseudonymMap;
  /** An earlier export of the same estate; none is no file. */
  readonly older: readonly SourceFile[];
}

/** Reads files and tells how it goes; files that are asked for again, with another wish, are not read again. */
export function teller(): (asked: Asked, hear: (told: Told) => void) => Promise<void> {
  const reads = new Map<string, Promise<InventoryRead>>();
  return async ({ files, decimal, wish: { choice, isHidden, map = NO_PSEUDONYMS, older } }, hear) => {
    const progress = (sheet: string, rows: number): void => {
      hear({ part: 'progress', sheet, rows });
    };
    const readOnce = (key: string, wanted: readonly SourceFile[]): Promise<InventoryRead> => {
      const read = reads.get(key) ?? readFiles(wanted, { progress, decimal });
      reads.set(key, read);
      return read;
    };
    try {
      const pseudonyms = isHidden ? map : undefined;
      const read = estateOf(await readOnce('files', files), guestGroupName, { choice, pseudonyms });
      if (!read.estate || older.length === 0) {
        hear({ part: 'read', read });
        return;
      }
      const before = await readOnce(keyOf(older), older);
      const earlier = estateOf(before, guestGroupName, { choice, pseudonyms: read.pseudonyms });
      const growth: Growth = earlier.estate
        ? growthOf(earlier.estate, read.estate)
        : { because: 'unreadable', problems: earlier.problems };
      hear({ part: 'read', read, growth });
    } catch (error) {
      hear({ part: 'failure', message: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** Exports of all days have the same name: what tells files apart is what a folder shows of them. */
function keyOf(files: readonly SourceFile[]): string {
  return JSON.stringify(
    files.map(({ name, blob }) => [name, blob.size, blob instanceof File ? blob.lastModified : 0]),
  );
}
