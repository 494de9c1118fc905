import { list } from '../speech.ts';

/** Names of what a draft made of an inventory is given. */
export const DRAFT_WORDS = {
  licence: 'VMware subscription',
  stay: 'Stay as is',
} as const;

/** How a scenario is called whose names are pseudonyms: a file may be called after its owner. */
export const NAMELESS = 'Inventory under pseudonyms';

/** What a draft still lacks before it has an answer. */
export const DRAFT_LACKS =
  'Contracts, prices and a platform to move to are not in an inventory: enter them next. Until then figures say what they lack.';

/** Heading over what no longer fits in a scenario whose estate was replaced. */
export const CONSEQUENCES = 'No longer fits in the scenario';

/** Which clusters of the scenario stay what a person said of them, and which are gone. */
export function clusterLines(kept: readonly string[], gone: readonly string[]): string[] {
  return [
    ...(kept.length > 0 ? [`Known by name, so licence, role and the like stay: ${list(kept)}.`] : []),
    ...(gone.length > 0 ? [`No longer there: ${list(gone)}.`] : []),
  ];
}

/** What clusters that are known by name keep because the inventory does not list it. */
export function keptLines({
  hosts,
  guests,
}: {
  readonly hosts: boolean;
  readonly guests: boolean;
}): string[] {
  return [
    ...(hosts ? ['No hosts are listed that can be counted: clusters known by name keep theirs.'] : []),
    ...(guests ? ['No VMs are listed: clusters known by name keep theirs.'] : []),
  ];
}

/** The scenario's name after the file that it was made of. */
export function draftName(file: string): string {
  const name = file.split(/[\\/]/).filter(Boolean).at(-1) ?? file;
  return name.replace(/\.[a-z]{3,4}$/i, '').slice(0, 200) || file;
}
