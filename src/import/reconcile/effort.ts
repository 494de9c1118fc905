import { complexityOf } from '../../model/costs/complexity.ts';
import type { GuestKind } from '../../model/scenario/estate.ts';
import type { VmRow } from '../inventory.ts';
import type { Devices } from './devices.ts';

/** What makes a VM harder to move than its system does. */
export type EffortReason = 'raw-disk' | 'shared-disk' | 'usb-device' | 'large-disks';

/** Beyond this, Red Hat's migration planner (2026-08-20) calls the disks of a VM hard to move: 20 TB of the tiers 10, 20 and 50. */
const LARGE_MIB = 20 * 1024 * 1024;

/** Why a VM of a kind is hard to move; nothing where its system alone makes it so. */
export function effortOf(vm: VmRow, kind: GuestKind, devices: Devices): readonly EffortReason[] {
  const usual = complexityOf({ id: 'any', kind, vms: 1 });
  if (usual === 'hard' || usual === 'white-glove') return [];
  const { hasRawDisk, hasSharedDisk, hasUsb } = devices.of(vm);
  return [
    ...(hasRawDisk ? (['raw-disk'] as const) : []),
    ...(hasSharedDisk ? (['shared-disk'] as const) : []),
    ...(hasUsb ? (['usb-device'] as const) : []),
    ...((vm.inUseMiB ?? 0) > LARGE_MIB ? (['large-disks'] as const) : []),
  ];
}
