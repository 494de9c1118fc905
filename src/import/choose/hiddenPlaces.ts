import type { Inventory } from '../inventory.ts';
import type { ImportProblem } from '../problem.ts';
import type { PseudonymMap } from './pseudonyms.ts';

// Where things stand in a document of the migration planner, whose clusters are named by their place.
const CLUSTER = /(^|\/)clusters\/(.*)\/(vms|infra)(\/|$)/s;

/** A place without the name of a cluster in it. */
function hiddenPlace(sheet: string, { clusters }: PseudonymMap): string {
  return sheet.replace(CLUSTER, (_, before: string, name: string, part: string, after: string) => {
    return `${before}clusters/${Object.hasOwn(clusters, name) ? String(clusters[name]) : '…'}/${part}${after}`;
  });
}

/** The same inventory, with pseudonyms in the places of its rows as well. */
export function withHiddenPlaces(inventory: Inventory, map: PseudonymMap): Inventory {
  const moved = <Row extends { readonly sheet: string }>(row: Row): Row => ({
    ...row,
    sheet: hiddenPlace(row.sheet, map),
  });
  const { totals } = inventory;
  // Only what states sums is such a document; a list of a hundred thousand VMs is not gone through for it.
  if (totals === undefined || totals.length === 0) return inventory;
  return {
    ...inventory,
    hosts: inventory.hosts.map(moved),
    totals: totals.map(moved),
    sheets: inventory.sheets.map(moved),
  };
}

/** The same problems, with pseudonyms in the places where they are. */
export function inHiddenPlaces(problems: readonly ImportProblem[], map: PseudonymMap): ImportProblem[] {
  return problems.map((problem) =>
    problem.sheet === undefined ? problem : { ...problem, sheet: hiddenPlace(problem.sheet, map) },
  );
}
