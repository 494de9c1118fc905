import headings from './liveoptics.headings.json' with { type: 'json' };
import { sheetOf, type Given } from './rowsUnder.ts';
import type { MadeSheet } from './workbook.ts';

/** What must never leave the file. */
export const LIVE_OPTICS_SECRETS = [
  '10.77.77.77',
  'guest.secret.example',
  'uuid-secret',
  'Secret Project',
] as const;
const [ADDRESS, GUEST, UUID, PROJECT] = LIVE_OPTICS_SECRETS;

/** The workbook about a VMware environment of nobody. */
export function liveOptics(): MadeSheet[] {
  return [
    {
      name: 'Details',
      rows: [
        ['Project Name', PROJECT],
        ['Project ID', UUID],
        ['Date', '2026-03-05 10:11'],
      ],
    },
    sheetOf('ESX Hosts', headings['ESX Hosts'], hosts()),
    sheetOf('ESX Performance', headings['ESX Performance'], [{ Host: 'a1', 'Peak CPU %': 60 }]),
    sheetOf('VMs', headings.VMs, vms()),
    sheetOf('Host Devices', headings['Host Devices'], [
      { 'Server Name': 'a1', 'Device Name': 'ds1', 'Device Type': 'VMFS', 'Capacity (GiB)': 4096 },
    ]),
  ];
}

/** The workbook about the same VMs alone, one of which the other does not name. */
export function liveOpticsGeneral(): MadeSheet[] {
  const more = { 'VM Name': 'bare', 'Virtual CPU': 1, 'Provisioned Memory (MiB)': 1024 };
  return [sheetOf('VMs', headings.VMs, [...vms(), more])];
}

/** The same workbook as older versions wrote it. */
export function liveOpticsInMb(): MadeSheet[] {
  return liveOptics().map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('(MiB)', '(MB)') : cell)),
    ),
  }));
}

function hosts(): Given[] {
  const alpha = { Cluster: 'Alpha', 'CPU Sockets': 2, 'CPU Cores': 48, 'CPU Threads': 96 };
  return [
    { 'Host Name': 'a1', ...alpha, 'Memory (KiB)': 805_306_368, 'Guest VM Count': 4 },
    { 'Host Name': 'a2', ...alpha, 'Memory (KiB)': 805_300_000, 'Guest VM Count': 0 },
    {
      'Host Name': 'b1',
      Cluster: 'Beta',
      'CPU Sockets': 1,
      'CPU Cores': 12,
      'CPU Threads': 24,
      'Memory (KiB)': 268_435_456,
    },
    // Stands alone; CPUs of seven cores.
    { 'Host Name': 's1', 'CPU Sockets': 2, 'CPU Cores': 14, 'CPU Threads': 28, 'Memory (KiB)': 67_108_864 },
  ];
}

function vms(): Given[] {
  const vm = (name: string, id: number, given: Given): Given => ({
    'VM Name': name,
    'Power State': 'poweredOn',
    IsRunning: 'True',
    Template: 'False',
    'Virtual CPU': 4,
    'Provisioned Memory (MiB)': 8192,
    'Used Memory (active) (MiB)': 512,
    'Guest VM Disk Used (MiB)': 999_999,
    'Virtual Disk Size (MiB)': 204_800,
    'Virtual Disk Used (MiB)': 102_400,
    Cluster: 'Alpha',
    Host: 'a1',
    'Guest Hostname': GUEST,
    'Guest IP1': ADDRESS,
    'MOB ID': `vm-${String(id)}`,
    UUID,
    ...given,
  });
  return [
    vm('app', 1, { 'VM OS': 'Microsoft Windows Server 2019 (64-bit)' }),
    vm('db', 2, {
      'VM OS': 'Red Hat Enterprise Linux 8 (64-bit)',
      'Virtual CPU': 16,
      'Provisioned Memory (MiB)': 65_536,
    }),
    // Its cluster follows from its host.
    vm('web', 3, { 'VM OS': 'Ubuntu Linux (64-bit)', Cluster: undefined, Host: 'b1', 'Virtual CPU': 2 }),
    vm('off', 4, { 'VM OS': 'Ubuntu Linux (64-bit)', 'Power State': 'poweredOff', IsRunning: 'False' }),
    vm('gold', 5, { 'VM OS': 'Ubuntu Linux (64-bit)', Template: 'True', 'Power State': 'poweredOff' }),
  ];
}
