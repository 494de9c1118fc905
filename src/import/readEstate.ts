import { WHOLE, type Choice } from './choose/choice.ts';
import { choose } from './choose/choose.ts';
import { offeredBy, type Offered } from './choose/offered.ts';
import { inHiddenPlaces, withHiddenPlaces } from './choose/hiddenPlaces.ts';
import { hiddenRule, pseudonymised, type PseudonymMap } from './choose/pseudonyms.ts';
import type { SourceFile } from './files/sourceFile.ts';
import type { Inventory } from './inventory.ts';
import type { ImportProblem } from './problem.ts';
import { readFiles, type InventoryRead, type Progress, type Reading } from './read.ts';
import type { GuestNamer, ReadEstate } from './reconcile/estate.ts';
import { reconcile } from './reconcile/reconcile.ts';

/** The estate of files with everything that is to be said about it, or why there is none. */
export type EstateRead =
  | {
      readonly estate: ReadEstate;
      /** What can be chosen by. */
      readonly offered: Offered;
      /** Which pseudonym stands for which name, where pseudonyms were wanted. */
      readonly pseudonyms?: PseudonymMap;
    }
  | { readonly estate?: undefined; readonly problems: readonly ImportProblem[] };

/** What somebody wants of an inventory that was read. */
export interface Wish {
  readonly choice?: Choice | undefined;
  /** Pseudonyms in the place of names: those of an earlier map and new ones for other names. */
  readonly pseudonyms?: PseudonymMap | undefined;
}

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
  wish?: Wish,
): Promise<EstateRead> {
  return estateOf(await readFiles(files, reading), nameOf, wish);
}

/** Adds up an inventory that was read, as somebody wants it. */
export function estateOf(
  { inventory, problems }: InventoryRead,
  nameOf: GuestNamer,
  { choice = WHOLE, pseudonyms }: Wish = {},
): EstateRead {
  if (!inventory) return { problems };
  const offered = offeredBy(inventory);
  const chosen = choose(inventory, choice);
  if (!pseudonyms) return { estate: reconcile(inventory, nameOf, problems, chosen), offered };
  const { inventory: renamed, map } = pseudonymised(inventory, pseudonyms);
  const whole = withHiddenPlaces(renamed, map);
  const problemsOfChoice = chosen.problems.map((problem) => hiddenRule(problem, map));
  const left = (): Inventory => withHiddenPlaces(pseudonymised(chosen.inventory, map).inventory, map);
  const read = {
    inventory: chosen.inventory === inventory ? whole : left(),
    problems: inHiddenPlaces(problemsOfChoice, map),
  };
  const estate = reconcile(whole, nameOf, inHiddenPlaces(problems, map), read);
  return { estate, offered, pseudonyms: map };
}
