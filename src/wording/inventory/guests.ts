import type { GuestTraits } from '../../import/reconcile/estate.ts';
import { GUEST_KIND_WORDS } from '../guestKinds.ts';

/** How a group of VMs that came from an inventory is called: "Windows Server, up to 4 vCPUs". */
export function guestGroupName({ isHard, ...traits }: GuestTraits): string {
  return isHard === true ? `${usualName(traits)}, hard to move` : usualName(traits);
}

function usualName({ kind, upTo, isRunning }: GuestTraits): string {
  if (!isRunning) return `${GUEST_KIND_WORDS[kind]}, powered off`;
  if (upTo === undefined) return GUEST_KIND_WORDS[kind];
  return `${GUEST_KIND_WORDS[kind]}, ${upTo === Infinity ? 'more than 32' : `up to ${String(upTo)}`} vCPUs`;
}
