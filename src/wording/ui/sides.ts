import type { PhaseIn } from '../../report/sides.ts';
import type { Speech } from '../speech.ts';

/** Names of the panels, and heads of the table behind them. */
export const SIDES_WORDS = { month: 'Month', hosts: 'Hosts', vms: 'VMs' } as const;

/** What is drawn. */
export const SIDES_SUBTITLE =
  'VMs and hosts by month: filled on VMware, outlined on KVM; what runs on both counts on both';

/** The finding: when VMs move, and what becomes of the hosts under VMware. */
export function sidesFinding(phaseIn: PhaseIn, speech: Speech): string {
  const { vmware } = phaseIn.hosts;
  const count = (place: number): string => speech.numbers.exact(String(vmware.at(place) ?? 0));
  return `“${speech.future(phaseIn.future)}” ${movesText(phaseIn, speech)}; hosts under VMware: ${count(0)} at first, ${count(-1)} at the end`;
}

function movesText({ moves, kvmFrom }: PhaseIn, speech: Speech): string {
  if (moves && moves.from === moves.until) return `moves VMs in ${speech.month(moves.from)}`;
  if (moves) return `moves VMs from ${speech.month(moves.from)} to ${speech.month(moves.until)}`;
  if (kvmFrom === undefined) return 'moves no VM';
  return `moves no VM, but new ones run on KVM from ${speech.month(kvmFrom)} on`;
}

/** The month that is read, in words. */
export function sidesReading(
  month: string,
  vms: readonly [string, string],
  hosts: readonly [string, string],
): string {
  const on = ([vmware, kvm]: readonly [string, string]): string => `${vmware} on VMware and ${kvm} on KVM`;
  return `${month}: VMs ${on(vms)} · hosts ${on(hosts)}`;
}
