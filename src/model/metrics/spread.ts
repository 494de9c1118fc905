import * as z from 'zod/mini';
import type { CountedGuests, CountedHosts, CountInput } from './metric.ts';
import { byCluster } from './scope.ts';
import { step, type Step, total } from './step.ts';
import { vmSteps, type VmParams } from './vms.ts';

/**
 * How many VMs of its cluster a host is licensed for: an equal share, an equal share while one host is down, or all of
 * them, because on the worst day any host may receive them.
 */
export const peakSchema = z.enum(['even', 'failover', 'worst-day']);

/** How many VMs a host is licensed for; see peakSchema. */
export type Peak = z.infer<typeof peakSchema>;

/** The VMs of a cluster as they fall on one of its hosts. */
export interface Spread {
  readonly cluster: string;
  readonly groups: readonly CountedHosts[];
  readonly guests: readonly CountedGuests[];
  readonly hosts: number;
  /** Hosts among which the VMs of the cluster are shared at its peak. */
  readonly sharing: number;
  readonly vmsPerHost: number;
  readonly working: readonly Step[];
}

/** Spreads the VMs of every cluster over its hosts as they lie at the peak; where no host is known, as if there were one. */
export function spread(input: CountInput, params: VmParams & { readonly peak?: Peak | undefined }): Spread[] {
  const { peak = 'even' } = params;
  const groups = byCluster(input.hosts);
  return [...byCluster(input.guests)].map(([cluster, guests]) => {
    const here = groups.get(cluster) ?? [];
    const counted = here.reduce((sum, group) => sum + group.count, 0);
    const hosts = Math.max(1, counted);
    const sharing = peak === 'worst-day' ? 1 : Math.max(1, peak === 'failover' ? counted - 1 : counted);
    const working = vmSteps(guests, params);
    const vms = total(working);
    const atPeak = peak === 'even' ? [] : [step('vms-at-peak', { vms, sharing }, vms / sharing, cluster)];
    return {
      cluster,
      groups: here,
      guests,
      hosts,
      sharing,
      vmsPerHost: vms / sharing,
      working: [...working, ...atPeak],
    };
  });
}
