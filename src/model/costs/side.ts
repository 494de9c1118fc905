import type { CostRun } from './quantities.ts';
import type { ResolvedCost } from './resolve.ts';

/** Which sides a cost is for: both unless the item says otherwise. */
export function sidesOf({ source }: ResolvedCost): { readonly vmware: boolean; readonly kvm: boolean } {
  return { vmware: source.side !== 'kvm', kvm: source.side !== 'vmware' };
}

/** The dual-run of what is paid for in months: its own, else that of the load. */
export function ownOverlap(run: CostRun, { source }: ResolvedCost): number {
  return source.params?.overlap ?? run.future.overlap;
}
