import headings from './nutanix.headings.json' with { type: 'json' };
import { sheetOf } from './rowsUnder.ts';
import type { MadeSheet } from './workbook.ts';

/** The workbook of Nutanix Collector about VMs of nobody. */
export function nutanixCollector(): MadeSheet[] {
  const attached = { 'Volume Group Attached': 'Yes' };
  const vm = (
    name: string,
    power: string,
    vcpu: number,
    mib: number,
    consumed: number | undefined,
  ): Record<string, string | number | undefined> => ({
    'VM Name': name,
    'Power State': power,
    Template: 'No',
    'Sizing Enabled': 'Yes',
    vCPUs: vcpu,
    'Memory (MiB)': mib,
    'Consumed (MiB)': consumed,
  });
  return [
    sheetOf('Metadata', headings.Metadata, [
      {
        'Collection Version': '6.1.0',
        Hypervisor: 'vSphere',
        'Connection Mode': 'vCenter',
        'Collection Date & Time': '2026-04-01 08:00:00',
        'Performance Data Duration': '7 days',
      },
    ]),
    sheetOf('vmList', headings.vmList, [
      vm('a', 'kOn', 4, 8192, 20_480),
      { ...vm('b', 'On', 8, 16_384, 10_240), ...attached, 'Volume Group Consumed (MiB)': 30_720 },
      vm('c', 'poweredOn', 2, 4096, 5120),
      vm('d', 'kOff', 2, 4096, 5120),
      { ...vm('t', 'Off', 2, 4096, 5120), Template: 'Yes' },
    ]),
  ];
}
