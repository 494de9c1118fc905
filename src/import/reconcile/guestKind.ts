import type { GuestKind } from '../../model/scenario/estate.ts';
import type { VmRow } from '../inventory.ts';

// The first that fits decides. Words of a product name only: a version says nothing about the licence here, and a system
// that could be a paid one ("Other 3.x or later Linux") stays unknown.
const KINDS: readonly (readonly [RegExp, GuestKind])[] = [
  // Sums by family say neither server nor desktop.
  [/^(microsoft )?windows$/, 'unknown'],
  [/photon|appliance|vcls/, 'appliance'],
  [/esxi?\b|vmkernel/, 'other'],
  [/windows (nt|2000) (workstation|professional)/, 'windows-desktop'],
  [/windows.*(server|srv)|windows (nt|2000)|server.*windows|hyper-?v/, 'windows-server'],
  [/windows/, 'windows-desktop'],
  [/red ?hat|\brhel/, 'rhel'],
  [/opensuse/, 'linux-free'],
  [/suse|\bsles\b/, 'sles'],
  [/oracle (enterprise )?linux/, 'oracle-linux'],
  [/ubuntu/, 'ubuntu'],
  [/centos|debian|rocky|alma ?linux|fedora|amazon linux|coreos|flatcar|mandriva|mandrake/, 'linux-free'],
  [/freebsd|openbsd|netbsd|solaris|netware|os\/2|mac ?os|darwin|dos\b|sco |unixware|aix/, 'other'],
];

/** The kind of guest that an operating system's name tells; unknown where it tells none. */
export function guestKindOf(system: string | undefined): GuestKind {
  const name = (system ?? '').toLowerCase();
  return KINDS.find(([words]) => words.test(name))?.[1] ?? 'unknown';
}

/** Whether a system's name is that of a hypervisor: a host that runs as a VM. */
export function isNestedHost(system: string | undefined): boolean {
  return /esxi?\b|vmkernel/.test((system ?? '').toLowerCase());
}

/** The tools inside the VM know better than the one who once created it. */
export function systemOf({ toolsSystem, configuredSystem }: VmRow): string | undefined {
  return toolsSystem ?? configuredSystem;
}
