import type { ImportProblem } from './problem.ts';
import { readInventory, type Progress } from './read.ts';
import type { GuestNamer, ReadEstate } from './reconcile/estate.ts';
import { reconcile } from './reconcile/reconcile.ts';

/** The estate of a file with everything that is to be said about it, or why there is none. */
export type EstateRead =
  | { readonly estate: ReadEstate }
  | { readonly estate?: undefined; readonly problems: readonly ImportProblem[] };

/** Reads an outside inventory and adds it up; rows as they stood are gone afterwards. */
export async function readEstate(
  file: Blob,
  name: string,
  nameOf: GuestNamer,
  progress?: Progress,
): Promise<EstateRead> {
  const { inventory, problems } = await readInventory(file, name, progress);
  if (!inventory) return { problems };
  const estate = reconcile(inventory, nameOf);
  return { estate: { ...estate, problems: [...problems, ...estate.problems] } };
}
