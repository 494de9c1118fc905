import type { ClusterRow } from '../inventory.ts';
import { importProblem, type ImportProblem } from '../problem.ts';
import type { ClusterKey } from './clusterKey.ts';
import type { ReadCluster } from './estate.ts';

/** The raw TiB of vSAN that a list of clusters states for one; 0 says that it has no vSAN. */
export function vsanOf(key: ClusterKey, rows: readonly ClusterRow[]): Pick<ReadCluster, 'vsan'> {
  const stated = rows.filter((row) => isOf(key, row) && (row.vsanRawTiB ?? 0) > 0);
  const [only] = stated;
  return only && stated.length === 1 ? { vsan: { rawTiB: String(only.vsanRawTiB) } } : {};
}

/** What is stated of clusters that no list of hosts or VMs knows, or of two of one name: nobody can tell whose it is. */
export function vsanElsewhere(keys: readonly ClusterKey[], rows: readonly ClusterRow[]): ImportProblem[] {
  return rows.flatMap((row) => {
    const { file, sheet, name = '', vsanRawTiB = 0 } = row;
    if (vsanRawTiB === 0) return [];
    const taken = keys.some((key) => isOf(key, row) && vsanOf(key, rows).vsan !== undefined);
    return taken
      ? []
      : [importProblem('vsan-elsewhere', { file, sheet, row: row.row }, { cluster: name, tib: vsanRawTiB })];
  });
}

function isOf({ cluster, center }: ClusterKey, row: ClusterRow): boolean {
  return (
    cluster !== undefined &&
    row.name === cluster &&
    (center === undefined || row.center === undefined || row.center === center)
  );
}
