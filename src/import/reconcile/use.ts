import type { SizedHost } from './sizedHosts.ts';

/** How much of a cluster's hosts was in use when the list was made: shares of what is left without the largest host. */
export interface MeasuredUse {
  /** The id of the cluster. */
  readonly cluster: string;
  readonly hosts: number;
  /** Of the CPUs and of the memory; unknown where one host's is. */
  readonly vcpu?: Measured;
  readonly ramGiB?: Measured;
}

/** A share with what it was worked out from: used ÷ (all − reserve), all of them in cores or in GiB. */
export interface Measured {
  readonly share: string;
  readonly used: number;
  readonly all: number;
  readonly reserve: number;
}

/** The use that the hosts of a cluster state; the largest of several stands by for one that fails. */
export function useOf(cluster: string, hosts: readonly SizedHost[]): MeasuredUse | undefined {
  const vcpu = measured(hosts, ({ row, sockets, coresPerSocket }) => [
    row.cpuUsage,
    sockets * coresPerSocket,
  ]);
  const ramGiB = measured(hosts, ({ row, ramGiB: size }) => [row.memoryUsage, size]);
  if (!vcpu && !ramGiB) return undefined;
  return { cluster, hosts: hosts.length, ...(vcpu && { vcpu }), ...(ramGiB && { ramGiB }) };
}

function measured(
  hosts: readonly SizedHost[],
  of: (host: SizedHost) => readonly [percent: number | undefined, size: number | undefined],
): Measured | undefined {
  const sums = { used: 0, all: 0, reserve: 0 };
  for (const [percent, size] of hosts.map(of)) {
    if (percent === undefined || size === undefined) return undefined;
    sums.used += (percent * size) / 100;
    sums.all += size;
    sums.reserve = hosts.length > 1 ? Math.max(sums.reserve, size) : 0;
  }
  const usable = sums.all - sums.reserve;
  if (usable <= 0) return undefined;
  return {
    ...sums,
    share: Math.min(1, sums.used / usable)
      .toFixed(3)
      .replace(/\.?0+$/, ''),
  };
}
