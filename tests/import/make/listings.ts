import azure from './azureMigrate.headings.json' with { type: 'json' };
import foundation from './foundationUsage.headings.json' with { type: 'json' };
import powercli from './powercli.headings.json' with { type: 'json' };
import { sheetOf } from './rowsUnder.ts';
import type { Made } from './workbook.ts';

/** Small texts of tools that list one thing in one file: servers of Azure Migrate, hosts and VMs of PowerCLI, counted cores. */
export const LISTINGS: readonly (readonly (readonly Made[])[])[] = [
  sheetOf('servers', azure.servers, [
    { '*Server Name': 'a', '*Cores': 2, '*Memory (In MB)': 8192, '*OS name': 'Windows Server 2019' },
    { '*Server Name': 'b', '*Cores': 8, '*Memory (In MB)': 16_384, '*OS name': 'Red Hat Enterprise Linux 8' },
  ]).rows,
  sheetOf('hosts', powercli.hosts, [
    {
      Name: 'a1',
      PowerState: 'PoweredOn',
      NumCpu: 32,
      MemoryTotalGB: '511,9',
      Parent: 'Alpha',
      'ExtensionData.Hardware.CpuInfo.NumCpuPackages': 2,
    },
  ]).rows,
  sheetOf('vms', powercli.vms, [
    { Name: 'v1', PowerState: 'PoweredOn', GuestId: 'rhel8_64Guest', NumCpu: 4, MemoryGB: 16, VMHost: 'a1' },
    { Name: 'v2', PowerState: 'PoweredOff', GuestId: 'windows2019srv_64Guest', NumCpu: 2, MemoryGB: 8 },
  ]).rows,
  [
    foundation.cores,
    ['Alpha', 'a1', 2, 24, 48, 48],
    [undefined, 's1', 1, 12, 16, 16],
    ['Total', '-', 3, '-', 64, 64],
  ],
  [foundation.vsan, ['Alpha', 61], ['Beta', 'ERROR'], ['Total', 61]],
];
