import type { AttachedRow, DiskRow, Inventory, VmRow } from '../inventory.ts';
import { importProblem, rowsOf, type ImportProblem } from '../problem.ts';
import { isNestedHost, systemOf } from './guestKind.ts';
import { problemIn } from './places.ts';

/** What hangs on VMs and makes them harder to move, by VM. */
export interface Devices {
  readonly of: (vm: VmRow) => DevicesOfVm;
  readonly problems: readonly ImportProblem[];
}

/** What hangs on one VM. */
export interface DevicesOfVm {
  readonly hasRawDisk: boolean;
  readonly hasSharedDisk: boolean;
  readonly hasUsb: boolean;
}

/** Rows of devices of the VMs that are taken over; those of templates and the like matter to nobody. */
export function devicesOf(inventory: Inventory, vms: readonly VmRow[]): Devices {
  const keyOf = keyMaker(inventory);
  const wanted = new Set(vms.map((vm) => keyOf({ ...vm, vm: vm.name })));
  const own = <Row extends AttachedRow>(rows: readonly Row[] = []): Row[] =>
    rows.filter((row) => wanted.has(keyOf(row)));
  const disks = own(inventory.disks);
  const raw = disks.filter(({ isRaw }) => isRaw === true);
  const shared = disks.filter(isShared);
  const [snapshots, usb] = [own(inventory.snapshots), own(inventory.usb)];
  const [onRaw, onShared, onUsb] = [raw, shared, usb].map((rows) => new Set(rows.map(keyOf)));
  return {
    of: (vm) => {
      const key = keyOf({ ...vm, vm: vm.name });
      return {
        hasRawDisk: onRaw?.has(key) === true,
        hasSharedDisk: onShared?.has(key) === true,
        hasUsb: onUsb?.has(key) === true,
      };
    },
    problems: [
      ...attached('raw-disks', raw, keyOf, 'Raw'),
      ...attached('shared-disks', shared, keyOf),
      ...attached('snapshots', snapshots, keyOf),
      ...attached('usb-devices', usb, keyOf),
      ...problemIn(
        'nested-hosts',
        vms.filter((vm) => isNestedHost(systemOf(vm))),
      ),
    ],
  };
}

// What vSphere calls a disk that one VM writes, and a bus that one VM uses.
const ALONE = new Set(['sharingnone', 'nosharing', 'none', 'no']);

function isShared({ sharing, bus }: DiskRow): boolean {
  return [sharing, bus].some((mode) => mode !== undefined && !ALONE.has(mode.toLowerCase()));
}

type Keyed = Pick<AttachedRow, 'vm' | 'id' | 'center'>;

/** Sheets of devices name their VM by number and name; by the number only if every sheet with rows has one. */
function keyMaker({ vms, disks = [], snapshots = [], usb = [] }: Inventory): (row: Keyed) => string {
  const sheets: readonly (readonly { id: unknown; center: unknown }[])[] = [vms, disks, snapshots, usb];
  const has = (field: 'id' | 'center'): boolean =>
    sheets.every((rows) => rows.length === 0 || rows.some((row) => row[field] !== undefined));
  const [byId, byCenter] = [has('id'), has('center')];
  return ({ vm, id, center }) =>
    JSON.stringify([byCenter ? center : undefined, byId && id !== undefined ? id : `name ${vm ?? ''}`]);
}

function attached(
  code: 'raw-disks' | 'shared-disks' | 'snapshots' | 'usb-devices',
  rows: readonly AttachedRow[],
  keyOf: (row: Keyed) => string,
  column?: string,
): ImportProblem[] {
  const [first] = rows;
  if (!first) return [];
  const { file, sheet, row } = first;
  const vms = new Set(rows.map(keyOf)).size;
  const place = { file, sheet, row, ...(column === undefined ? {} : { column }) };
  return [importProblem(code, place, { ...rowsOf(rows.map((one) => one.row)), vms })];
}
