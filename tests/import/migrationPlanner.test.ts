import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/import/limits.ts';
import type { ImportProblem } from '../../src/import/problem.ts';
import { readInventory } from '../../src/import/read.ts';
import { readEstate, readEstateOf } from '../../src/import/readEstate.ts';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../src/wording/inventory/guests.ts';
import { inventorySentence, placeText } from '../../src/wording/inventory/problems.ts';
import { jsonOf, listOfSources, PLANNER_SECRETS, present, wrapped } from './make/migrationPlanner.ts';
import { replacing } from './make/csvExport.ts';
import { rvtools4 } from './make/rvtools4.ts';
import { workbookOf } from './make/workbook.ts';

async function estateOf(value: unknown): Promise<ReadEstate> {
  const { estate } = await readEstate(jsonOf(value), 'anything.json', guestGroupName);
  if (!estate) throw new Error('no estate');
  return estate;
}

function sentences(problems: readonly ImportProblem[]): string[] {
  return problems.map((problem) => `${placeText(problem)}: ${inventorySentence(problem)}`);
}

describe('an inventory of the present form', () => {
  it('comes to what was added up by hand', async () => {
    const { counts, clusters, source } = await estateOf(present());
    expect(source).toMatchObject({ format: 'migration-planner', exportedOn: '2026-05-06' });
    expect(counts).toEqual({
      hosts: 3,
      sockets: 2 + 2 + 1,
      cores: 32 + 32 + 12,
      billedCores: 32 + 32 + 16,
      vmRows: 14,
      offRows: 2,
      templates: 0,
      agents: 0,
      placeholders: 0,
      duplicates: 0,
      vms: 14,
      running: 14,
      vcpus: 40 + 6,
      // Not stated of the second cluster.
      ramGiB: undefined,
      inUseGiB: undefined,
      provisionedGiB: 1000 + 80,
    });
    expect(clusters).toEqual([
      {
        id: 'domain-c8',
        name: 'domain-c8',
        hosts: [{ id: '2x16-512gib', count: 2, sockets: 2, coresPerSocket: 16, ramGiB: 512 }],
        guests: [
          // 40 vCPUs, 160 GiB and 1,000 GiB of disk over ten VMs, of whose systems nine are named.
          {
            id: 'rhel-counted',
            name: 'Red Hat Enterprise Linux',
            kind: 'rhel',
            vms: 4,
            vcpu: 4,
            ramGiB: 16,
            diskGiB: 100,
          },
          {
            id: 'unknown-counted',
            name: 'Unknown systems',
            kind: 'unknown',
            vms: 1,
            vcpu: 4,
            ramGiB: 16,
            diskGiB: 100,
          },
          {
            id: 'windows-server-counted',
            name: 'Windows Server',
            kind: 'windows-server',
            vms: 5,
            vcpu: 4,
            ramGiB: 16,
            diskGiB: 100,
          },
        ],
      },
      {
        id: 'domain-c9',
        name: 'domain-c9',
        hosts: [{ id: '1x12-512gib', count: 1, sockets: 1, coresPerSocket: 12, ramGiB: 512 }],
        guests: [{ id: 'ubuntu-counted', name: 'Ubuntu', kind: 'ubuntu', vms: 4, vcpu: 1.5, diskGiB: 20 }],
      },
    ]);
  });

  it('says what sums leave open, and what stands in no cluster', async () => {
    const { problems } = await estateOf(present());
    expect(sentences(problems)).toEqual([
      'vcenter: The vCenter states 15 VMs, its clusters 14: the difference is in no cluster and is not taken over.',
      'clusters/domain-c8/infra/hosts, row 3: 1 host left out: CPUs or cores are not stated. Their licences are missing in every figure until they are entered.',
      ': Only sums are stated of 14 VMs (2 clusters), no VM by itself: each has the average size of its cluster, whatever its system. Disk space is what was given to them, not what is in use.',
      'clusters/domain-c8/vms: “domain-c8”: 2 of 10 VMs do not run, but which is not stated; all are taken to run.',
      'clusters/domain-c8/vms: “domain-c8” states 10 VMs, but its systems come to 9; the others are kept as unknown.',
    ]);
  });

  it('keeps everything else in the file', async () => {
    const { inventory, problems } = await readInventory(jsonOf(present()), 'x.json');
    const text = JSON.stringify({ inventory, problems });
    expect(text).toContain('host-4');
    for (const secret of PLANNER_SECRETS) expect(text).not.toContain(secret);
  });

  it('may stand in a wrapper or a list as well', async () => {
    const bare = await estateOf(present());
    for (const value of [{ inventory: present() }, [{ id: 's', inventory: present() }]]) {
      const { counts, clusters } = await estateOf(value);
      expect({ counts, clusters }).toEqual({ counts: bare.counts, clusters: bare.clusters });
    }
  });
});

describe('an inventory of an older form', () => {
  it('of a list of sources has hosts without cores and VMs in no cluster', async () => {
    const { counts, clusters, problems } = await estateOf(listOfSources());
    expect(counts).toMatchObject({ hosts: undefined, cores: undefined, vms: 9, vcpus: 27, ramGiB: 90 });
    expect(clusters).toMatchObject([
      {
        id: 'standalone',
        hosts: [],
        guests: [
          { kind: 'appliance', vms: 3, vcpu: 3, ramGiB: 10, diskGiB: 100 },
          { kind: 'sles', vms: 6, vcpu: 3, ramGiB: 10, diskGiB: 100 },
        ],
      },
    ]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ code: 'hosts-without-cores', data: { count: 7 } }]);
    expect(problems.map(({ code }) => code)).toContain('never-stated');
  });

  it('of a wrapper states neither sizes nor hosts, and a family of systems that is no product', async () => {
    const { counts, clusters, problems } = await estateOf(wrapped());
    expect(counts).toMatchObject({
      hosts: undefined,
      cores: undefined,
      vms: 10,
      vcpus: undefined,
      ramGiB: undefined,
    });
    expect(clusters[0]?.guests).toEqual([
      { id: 'unknown-counted', name: 'Unknown systems', kind: 'unknown', vms: 10 },
    ]);
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toContain('warning missing-sheet');
    expect(problems.find(({ code }) => code === 'unknown-systems')?.data).toEqual({ count: 10, rows: [] });
  });
});

describe('several files', () => {
  it('of two vCenters are one estate, and of one vCenter are counted once', async () => {
    const other = { ...present(), vcenter_id: 'center-9' };
    const read = async (...values: readonly unknown[]): Promise<ReadEstate | undefined> => {
      const files = values.map((value, at) => ({ name: `${String(at)}.json`, blob: jsonOf(value) }));
      return (await readEstateOf(files, guestGroupName)).estate;
    };
    const both = await read(present(), other);
    expect(both?.counts).toMatchObject({ hosts: 6, cores: 152, vms: 28 });
    expect(both?.clusters.map(({ id }) => id)).toEqual([
      'domain-c8',
      'domain-c9',
      'domain-c8-2',
      'domain-c9-2',
    ]);
    const same = await read(present(), { inventory: present() });
    // The paths of their rows differ, what stands in them does not.
    expect(same?.counts).toMatchObject({ hosts: 3, vms: 14 });
    expect(same?.problems.map(({ code }) => code)).toContain('same-export');
  });

  it('give way to a list of the VMs of the same vCenter', async () => {
    const listed = replacing(rvtools4(), { 'c0ffee00-0000-4000-8000-000000000001': 'center-1' });
    const { estate } = await readEstateOf(
      [
        { name: 'sums.json', blob: jsonOf(present()) },
        { name: 'rows.xlsx', blob: workbookOf(listed) },
      ],
      guestGroupName,
    );
    expect(estate?.counts).toMatchObject({ hosts: 5, vms: 9 });
    expect(estate?.problems).toContainEqual(
      expect.objectContaining({ code: 'totals-beside-rows', file: 'sums.json', data: { as: 'rows.xlsx' } }),
    );
  });
});

describe('a file of JSON', () => {
  const codes = async (blob: Blob): Promise<string[]> =>
    (await readInventory(blob, 'x.json')).problems.map(({ code }) => code);

  it('that is cut off, too large or of nobody is refused', async () => {
    const text = JSON.stringify(present());
    expect(await codes(new Blob([text.slice(0, -1)]))).toEqual(['damaged-json']);
    expect(await codes(jsonOf({ vms: [], infra: 3 }))).toEqual(['foreign-file']);
    expect(await codes(jsonOf([[]]))).toEqual(['foreign-file']);
    expect(await codes(jsonOf({ format: 'phasein', version: 1 }))).toEqual(['foreign-file']);
    const long = new Blob(['{"a":"', new Uint8Array(LIMITS.json).fill(97), '"}']);
    expect(await codes(long)).toEqual(['too-large']);
    expect(await codes(new Blob(['['.repeat(200_000)]))).toEqual(['damaged-json']);
  });

  it('may be UTF-16, as PowerShell writes it', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify(present())}`, 'utf16le');
    const { inventory } = await readInventory(new Blob([new Uint8Array(bytes)]), 'x.json');
    expect(inventory?.hosts).toHaveLength(4);
  });

  it('takes names that every object has as names and nothing else', async () => {
    const clusters = `{"__proto__":{"vms":{"total":2},"infra":{}},"constructor":{"vms":{"total":3,"osInfo":{"__proto__":{"count":3}}},"infra":{}}}`;
    const blob = new Blob([`{"clusters":${clusters},"vcenter":{}}`]);
    const { estate } = await readEstate(blob, 'x.json', guestGroupName);
    expect(estate?.clusters.map(({ name, guests }) => [name, guests.map(({ vms }) => vms)])).toEqual([
      ['__proto__', [2]],
      ['constructor', [3]],
    ]);
    expect(Object.hasOwn(Object.prototype, 'vms')).toBe(false);
  });

  it('says which values cannot be read, and where', async () => {
    const inventory = present();
    const text = JSON.stringify(inventory)
      .replace('"cpuCores":32', '"cpuCores":"32 cores"')
      .replace('"total":40', '"total":-4');
    const { problems } = await readInventory(new Blob([text]), 'x.json');
    expect(problems.filter(({ code }) => code === 'not-readable')).toMatchObject([
      { sheet: 'clusters/domain-c8/infra/hosts', row: 1, column: 'cpuCores', data: { given: '32 cores' } },
      { sheet: 'clusters/domain-c8/vms', row: 1, column: 'cpuCores/total', data: { given: '-4' } },
    ]);
  });
});
