import type { GuestTraits } from '../../import/reconcile/estate.ts';

const KINDS: Readonly<Record<GuestTraits['kind'], string>> = {
  'windows-server': 'Windows Server',
  'windows-desktop': 'Windows desktop',
  rhel: 'Red Hat Enterprise Linux',
  sles: 'SUSE Linux Enterprise',
  'oracle-linux': 'Oracle Linux',
  ubuntu: 'Ubuntu',
  'linux-free': 'Free Linux',
  appliance: 'Appliances',
  other: 'Other systems',
  unknown: 'Unknown systems',
};

/** How a group of VMs that came from an inventory is called: "Windows Server, up to 4 vCPUs". */
export function guestGroupName({ kind, upTo, isRunning }: GuestTraits): string {
  if (!isRunning) return `${KINDS[kind]}, powered off`;
  if (upTo === undefined) return KINDS[kind];
  return `${KINDS[kind]}, ${upTo === Infinity ? 'more than 32' : `up to ${String(upTo)}`} vCPUs`;
}
