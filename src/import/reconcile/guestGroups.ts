import type { GuestGroup, GuestKind } from '../../model/scenario/estate.ts';
import type { VmRow } from '../inventory.ts';
import type { EffortReason } from './effort.ts';
import type { GuestNamer, GuestTraits } from './estate.ts';
import { guestKindOf, systemOf } from './guestKind.ts';

/** Whether a VM runs; one of which nobody says so is taken to run, as its column is missing for all. */
export function isRunning({ power }: VmRow): boolean {
  return power === undefined || power === 'on';
}

const SIZES = [2, 4, 8, 16, 32, Infinity];

/** Why a VM of a kind is hard to move. */
export type HardBecause = (vm: VmRow, kind: GuestKind) => readonly EffortReason[];

/** A group of VMs, and for each reason that makes them hard to move how many of them have it. */
export interface GroupRead {
  readonly group: GuestGroup;
  readonly because: ReadonlyMap<EffortReason, number>;
}

/**
 * VMs of one kind, size and effort as groups. Sizes within a group are averages, so that its sums are those of its VMs;
 * what is off is a group of its own for each kind, since it loads nothing.
 */
export function guestGroupsOf(
  vms: readonly VmRow[],
  nameOf: GuestNamer,
  hardBecause: HardBecause,
): GroupRead[] {
  const groups = new Map<string, { traits: GuestTraits; vms: VmRow[]; because: Map<EffortReason, number> }>();
  for (const vm of vms) {
    const kind = guestKindOf(systemOf(vm));
    const reasons = hardBecause(vm, kind);
    const traits = traitsOf(vm, kind, reasons.length > 0);
    const id = idOf(traits);
    const group = groups.get(id) ?? { traits, vms: [], because: new Map<EffortReason, number>() };
    group.vms.push(vm);
    for (const reason of reasons) group.because.set(reason, (group.because.get(reason) ?? 0) + 1);
    groups.set(id, group);
  }
  return [...groups]
    .sort(([, a], [, b]) => inOrder(a.traits, b.traits))
    .map(([id, { traits, vms: own, because }]) => ({ because, group: groupOf(id, traits, own, nameOf) }));
}

function groupOf(id: string, traits: GuestTraits, vms: readonly VmRow[], nameOf: GuestNamer): GuestGroup {
  return {
    id,
    name: nameOf(traits),
    kind: traits.kind,
    vms: vms.length,
    ...average('vcpu', vms, ({ vcpu }) => vcpu),
    ...average('ramGiB', vms, ({ ramMiB }) => inGiB(ramMiB)),
    ...average('diskGiB', vms, ({ inUseMiB }) => inGiB(inUseMiB)),
    ...(traits.isRunning ? {} : { poweredOn: false }),
    ...(traits.isHard === true ? { complexity: 'hard' as const } : {}),
  };
}

function traitsOf(vm: VmRow, kind: GuestKind, isHard: boolean): GuestTraits {
  const running = isRunning(vm);
  const { vcpu } = vm;
  const upTo = running && vcpu !== undefined ? SIZES.find((size) => vcpu <= size) : undefined;
  return { kind, upTo, isRunning: running, ...(isHard ? { isHard } : {}) };
}

/** The usual groups have the ids that they always had, so that plans about them still find them. */
function idOf({ isHard, ...traits }: GuestTraits): string {
  return isHard === true ? `${usualIdOf(traits)}-hard` : usualIdOf(traits);
}

function usualIdOf({ kind, upTo, isRunning }: GuestTraits): string {
  if (!isRunning) return `${kind}-off`;
  if (upTo === undefined) return kind;
  return upTo === Infinity ? `${kind}-over-32` : `${kind}-to-${String(upTo)}`;
}

function inOrder(a: GuestTraits, b: GuestTraits): number {
  if (a.isRunning !== b.isRunning) return a.isRunning ? -1 : 1;
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return (a.upTo ?? 0) - (b.upTo ?? 0) || Number(a.isHard ?? false) - Number(b.isHard ?? false);
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
