import type { GuestGroup } from '../../model/scenario/estate.ts';
import type { VmRow } from '../inventory.ts';
import type { GuestNamer, GuestTraits } from './estate.ts';
import { guestKindOf } from './guestKind.ts';

/** The tools inside the VM know better than the one who once created it. */
export function systemOf({ toolsSystem, configuredSystem }: VmRow): string | undefined {
  return toolsSystem ?? configuredSystem;
}

/** Whether a VM runs; one of which nobody says so is taken to run, as its column is missing for all. */
export function isRunning({ power }: VmRow): boolean {
  return power === undefined || power === 'on';
}

const SIZES = [2, 4, 8, 16, 32, Infinity];

/**
 * VMs of one kind and size as groups. Sizes within a group are averages, so that its sums are those of its VMs; what is
 * off is a group of its own for each kind, since it loads nothing.
 */
export function guestGroupsOf(vms: readonly VmRow[], nameOf: GuestNamer): GuestGroup[] {
  const groups = new Map<string, { readonly traits: GuestTraits; readonly vms: VmRow[] }>();
  for (const vm of vms) {
    const traits = traitsOf(vm);
    const id = idOf(traits);
    const group = groups.get(id) ?? { traits, vms: [] };
    group.vms.push(vm);
    groups.set(id, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => inOrder(a.traits, b.traits))
    .map(([id, group]) => ({
      id,
      name: nameOf(group.traits),
      kind: group.traits.kind,
      vms: group.vms.length,
      ...average('vcpu', group.vms, ({ vcpu }) => vcpu),
      ...average('ramGiB', group.vms, ({ ramMiB }) => inGiB(ramMiB)),
      ...average('diskGiB', group.vms, ({ inUseMiB }) => inGiB(inUseMiB)),
      ...(group.traits.isRunning ? {} : { poweredOn: false }),
    }));
}

function traitsOf(vm: VmRow): GuestTraits {
  const running = isRunning(vm);
  const { vcpu } = vm;
  const upTo = running && vcpu !== undefined ? SIZES.find((size) => vcpu <= size) : undefined;
  return { kind: guestKindOf(systemOf(vm)), upTo, isRunning: running };
}

function idOf({ kind, upTo, isRunning }: GuestTraits): string {
  if (!isRunning) return `${kind}-off`;
  if (upTo === undefined) return kind;
  return upTo === Infinity ? `${kind}-over-32` : `${kind}-to-${String(upTo)}`;
}

function inOrder(a: GuestTraits, b: GuestTraits): number {
  if (a.isRunning !== b.isRunning) return a.isRunning ? -1 : 1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return (a.upTo ?? 0) - (b.upTo ?? 0);
}

/** Sizes of the model are in GiB. */
export function inGiB(mib: number | undefined): number | undefined {
  return mib === undefined ? undefined : mib / 1024;
}

// Fine enough that a million VMs add up to what their rows add up to.
const MILLIONTHS = 1_000_000;

/** The average of a size, or nothing at all where one VM's is unknown: then it is unknown of the group. */
function average<Field extends 'vcpu' | 'ramGiB' | 'diskGiB'>(
  field: Field,
  vms: readonly VmRow[],
  sizeOf: (vm: VmRow) => number | undefined,
): Partial<Record<Field, number>> {
  let sum = 0;
  for (const vm of vms) {
    const size = sizeOf(vm);
    if (size === undefined) return {};
    sum += size;
  }
  const rounded: Partial<Record<Field, number>> = {};
  rounded[field] = Math.round((sum / vms.length) * MILLIONTHS) / MILLIONTHS;
  return rounded;
}
