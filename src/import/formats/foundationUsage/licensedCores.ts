import { licensedCores } from '../../../model/metrics/perCore.ts';
import { importProblem, rowsOf, type ImportProblem } from '../../problem.ts';
import type { CountedCluster, CountedHost } from './columns.ts';

const FLOOR = { floorPerCpu: 16 };

interface Compared {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly stated: number;
  readonly counted: number;
}

/** The script raises each CPU to sixteen cores, as is done here: where it comes to another number, one of both errs. */
export function licensedCoresDiffer(
  hosts: readonly CountedHost[],
  clusters: readonly CountedCluster[],
): ImportProblem[] {
  const all = [...hosts.map((host) => ({ ...host, hosts: 1 })), ...clusters];
  const wrong = all.flatMap(compared).filter(({ stated, counted }) => stated !== counted);
  const [first] = wrong;
  if (!first) return [];
  const sum = (field: 'stated' | 'counted'): number => wrong.reduce((total, one) => total + one[field], 0);
  const { file, sheet, row } = first;
  const data = { ...rowsOf(wrong.map((one) => one.row)), stated: sum('stated'), counted: sum('counted') };
  return [importProblem('licensed-cores-differ', { file, sheet, row }, data)];
}

function compared({
  file,
  sheet,
  row,
  hosts,
  sockets,
  coresPerSocket,
  licensedCores: stated,
}: CountedCluster): Compared[] {
  if (stated === undefined || hosts === undefined || sockets === undefined || coresPerSocket === undefined)
    return [];
  return [{ file, sheet, row, stated, counted: hosts * licensedCores({ sockets, coresPerSocket }, FLOOR) }];
}
