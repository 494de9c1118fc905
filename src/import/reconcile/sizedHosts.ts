import type { HostRow } from '../inventory.ts';
import { importProblem, rowsOf, type ImportProblem } from '../problem.ts';
import { problemIn } from './places.ts';

/** A host with what its licences are counted from. */
export interface SizedHost {
  readonly row: HostRow;
  readonly sockets: number;
  readonly coresPerSocket: number;
  readonly ramGiB: number | undefined;
}

/** Hosts that can be counted, and what is wrong with the others. */
export function sizeHosts(rows: readonly HostRow[]): {
  readonly hosts: readonly SizedHost[];
  readonly problems: readonly ImportProblem[];
} {
  const { once, again } = eachOnce(rows);
  const hosts = once.flatMap((row) => sized(row) ?? []);
  const counted = new Set(hosts.map(({ row }) => row));
  return {
    hosts,
    problems: [
      ...problemIn('duplicate-hosts', again),
      ...problemIn(
        'hosts-without-cores',
        once.filter((row) => !counted.has(row)),
      ),
      ...contradicting(hosts),
    ],
  };
}

function eachOnce(rows: readonly HostRow[]): { once: HostRow[]; again: HostRow[] } {
  const seen = new Set<string>();
  const once: HostRow[] = [];
  const again: HostRow[] = [];
  for (const row of rows) {
    const key = JSON.stringify([row.center, row.datacenter, row.name]);
    (seen.has(key) ? again : once).push(row);
    seen.add(key);
  }
  return { once, again };
}

// Beyond this a socket is none (model: hostGroupSchema); a slip of columns, more likely.
const MOST_CORES = 1024;

function sized(row: HostRow): SizedHost | undefined {
  const { sockets, cores, ramMiB } = row;
  if (sockets === undefined || sockets < 1) return undefined;
  // The cores of the whole host are what the machine reports; cores per CPU is a quotient somebody formed of it.
  const whole = cores !== undefined && cores % sockets === 0 ? cores / sockets : 0;
  const coresPerSocket = whole > 0 && whole <= MOST_CORES ? whole : row.coresPerSocket;
  if (coresPerSocket === undefined || coresPerSocket < 1) return undefined;
  // Firmware keeps a few MiB for itself, a different amount on every start: they are no other kind of host.
  const ramGiB = ramMiB === undefined ? undefined : Math.round(ramMiB / 1024);
  return { row, sockets, coresPerSocket, ramGiB };
}

function contradicting(hosts: readonly SizedHost[]): ImportProblem[] {
  const wrong = hosts.filter(({ row: { sockets = 0, coresPerSocket, cores } }) => {
    return coresPerSocket !== undefined && cores !== undefined && sockets * coresPerSocket !== cores;
  });
  const [first] = wrong;
  if (!first) return [];
  const { file, sheet, row, sockets = 0, coresPerSocket = 0, cores = 0 } = first.row;
  const rows = rowsOf(wrong.map((host) => host.row.row));
  const data = { ...rows, product: sockets * coresPerSocket, stated: cores };
  return [importProblem('cores-contradict', { file, sheet, row }, data)];
}
