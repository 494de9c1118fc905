import type { SourceFile } from './files/sourceFile.ts';
import type { ImportProblem } from './problem.ts';
import { readFiles, type Progress, type Reading } from './read.ts';
import type { GuestNamer, ReadEstate } from './reconcile/estate.ts';
import { reconcile } from './reconcile/reconcile.ts';

/** The estate of files with everything that is to be said about it, or why there is none. */
export type EstateRead =
  | { readonly estate: ReadEstate }
  | { readonly estate?: undefined; readonly problems: readonly ImportProblem[] };

/** Reads an outside inventory of one file and adds it up; rows as they stood are gone afterwards. */
export function readEstate(
  file: Blob,
  name: string,
  nameOf: GuestNamer,
  progress?: Progress,
): Promise<EstateRead> {
  return readEstateOf([{ name, blob: file }], nameOf, { progress });
}

/** Reads several files as one inventory and adds it up. */
export async function readEstateOf(
  files: readonly SourceFile[],
  nameOf: GuestNamer,
  reading?: Reading,
): Promise<EstateRead> {
  const { inventory, problems } = await readFiles(files, reading);
  if (!inventory) return { problems };
  return { estate: reconcile(inventory, nameOf, problems) };
}
