import type { Offer } from '../../model/scenario/contracts.ts';

/** The id of the licence whose edition is still open. */
export const OPEN_LICENCE = 'vmware';

/** Every VMware subscription since December 2023 counts cores, at least sixteen a CPU; which one it is, and its price, only the contract knows. */
export function vmwareOffer(name: string): Offer {
  return { id: OPEN_LICENCE, name, vendor: 'VMware', metric: { id: 'per-core', floorPerCpu: 16 } };
}
