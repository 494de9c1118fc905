import { describe, expect, it } from 'vitest';
import { readEstateOf } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import headings from './make/powercli.headings.json' with { type: 'json' };
import { sheetOf, type Given } from './make/rowsUnder.ts';
import { textOf, type TextStyle } from './make/text.ts';

const PACKAGES = 'ExtensionData.Hardware.CpuInfo.NumCpuPackages';

const host = (name: string, parent: string, packages: number, cores: number, gb: string): Given => ({
  Name: name,
  PowerState: 'PoweredOn',
  HyperthreadingActive: 'True',
  NumCpu: cores,
  CpuTotalMhz: 90_000,
  MemoryTotalGB: gb,
  Parent: parent,
  [PACKAGES]: packages,
});
const hosts = [
  host('a1', 'Alpha', 2, 32, '511,9'),
  host('a2', 'Alpha', 2, 32, '511,8'),
  host('s1', 'host', 1, 8, '127,75'),
];

const vm = (name: string, given: Given): Given => ({
  Name: name,
  PowerState: 'PoweredOn',
  GuestId: 'rhel8_64Guest',
  NumCpu: 4,
  MemoryGB: 16,
  VMHost: 'a1',
  UsedSpaceGB: '10,5',
  ProvisionedSpaceGB: '40,25',
  Id: `VirtualMachine-${name}`,
  Uid: '/VIServer=person@secret.example:443/VirtualMachine=1/',
  ...given,
});
const vms = [
  vm('one', {}),
  vm('two', { GuestId: 'windows2019srv_64Guest', NumCpu: 8, MemoryGB: '0,5' }),
  vm('off', { PowerState: 'PoweredOff', VMHost: 's1' }),
];

async function estateOf(
  texts: Readonly<Record<string, readonly Given[]>>,
  style: TextStyle = {},
): Promise<ReadEstate> {
  const files = Object.entries(texts).map(([name, rows]) => ({
    name: `${name}.csv`,
    blob: textOf(sheetOf(name, name === 'hosts' ? headings.hosts : headings.vms, rows).rows, style),
  }));
  const { estate } = await readEstateOf(files, guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

describe('what Export-Csv writes', () => {
  it('of hosts and VMs is one estate; VMs find their cluster by their host', async () => {
    const german: TextStyle = {
      separator: ';',
      isQuoted: true,
      first: '#TYPE VMware.VimAutomation.ViCore.Impl.V1',
    };
    const { counts, clusters, source } = await estateOf({ hosts, vms }, german);
    expect(source.format).toBe('powercli');
    expect(counts).toMatchObject({
      hosts: 3,
      sockets: 5,
      // NumCpu of a host are its cores.
      cores: 32 + 32 + 8,
      billedCores: 32 + 32 + 16,
      vms: 3,
      running: 2,
      // NumCpu of a VM are its virtual CPUs.
      vcpus: 4 + 8,
      ramGiB: 16.5,
      inUseGiB: 31.5,
    });
    expect(
      clusters.map(({ id, hosts: groups, guests }) => [
        id,
        groups.map((group) => `${String(group.count)} ${group.id}`),
        guests.map((group) => group.id),
      ]),
    ).toEqual([
      ['Alpha', ['2 2x16-512gib'], ['rhel-to-4', 'windows-server-to-8']],
      ['standalone', ['1 1x8-128gib'], ['rhel-off']],
    ]);
  });

  it('without the number of CPUs leaves hosts uncounted, and says so', async () => {
    const without = hosts.map(({ [PACKAGES]: _packages, ...row }) => row);
    const { counts, problems } = await estateOf({ hosts: without });
    expect(counts).toMatchObject({ hosts: undefined, cores: undefined, billedCores: undefined });
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      'error hosts-without-cores',
    );
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning missing-sheet');
  });

  it('keeps accounts in the file', async () => {
    expect(JSON.stringify(await estateOf({ hosts, vms }))).not.toContain('secret.example');
  });
});
