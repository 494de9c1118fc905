import type { CountedHosts, CountInput } from './metric.ts';
import { byCluster } from './scope.ts';
import { type Step, total } from './step.ts';
import { vmSteps, type VmParams } from './vms.ts';

/** The VMs of a cluster as they fall on one of its hosts. */
export interface Spread {
  readonly cluster: string;
  readonly groups: readonly CountedHosts[];
  readonly hosts: number;
  readonly vmsPerHost: number;
  readonly working: readonly Step[];
}

/** Spreads the VMs of every cluster evenly over its hosts; where no host is known, as if there were one. */
export function spread(input: CountInput, params: VmParams): Spread[] {
  const groups = byCluster(input.hosts);
  return [...byCluster(input.guests)].map(([cluster, guests]) => {
    const here = groups.get(cluster) ?? [];
    const hosts = Math.max(
      1,
      here.reduce((sum, group) => sum + group.count, 0),
    );
    const working = vmSteps(guests, params);
    return { cluster, groups: here, hosts, vmsPerHost: total(working) / hosts, working };
  });
}
