import { describe, expect, it } from 'vitest';
import { SOLD } from '../../src/catalogue/find.ts';
import { TARGETS, platformOf } from '../../src/catalogue/platformOf.ts';
import type { ResultFile } from '../../src/export/json/result.ts';
import { platformSchema } from '../../src/model/scenario/contracts.ts';
import { phasein } from '../cli/fakeIo.ts';

/** What the talk of 2013 names as a way to run VMs, and the platform or offer of the catalogue that stands for it. */
const TALK: readonly (readonly [string, string])[] = [
  ['RHEL KVM', 'rhel-kvm'],
  ['RHEL 6.0 KVM', 'rhel-6-kvm'],
  ['RHEV-M 2.2', 'rhev-2-2'],
  ['RHEV-M 3.0', 'rhev-3-0'],
  ['oVirt', 'ovirt'],
  ['OpenStack', 'openstack'],
  ['QEMU', 'qemu-kvm'],
  ['SLES', 'sles-kvm'],
  ['Ubuntu', 'ubuntu-kvm'],
  ['Oracle Linux', 'olvm'],
  ['IBM SmartCloud Enterprise', 'ibm-smartcloud'],
  ['Google Compute Engine', 'google-compute-engine'],
  ['HP', 'hp-cloud'],
  ['KVM on POWER', 'kvm-power'],
  ['KVM on s390', 'kvm-s390'],
  ['Xen', 'xcp-ng'],
  ['Hyper-V', 'azure-local'],
];

describe('the platforms of the catalogue', () => {
  it.each(TALK)('%s is there', (_, id) => {
    expect(TARGETS.has(id)).toBe(true);
  });

  it('have the layer that manages VMware and KVM alike beside them', () => {
    expect(SOLD.get('moab-xcat')?.entry.kind).toBe('management');
  });

  it('say which of them are not KVM', () => {
    const others = [...TARGETS.values()].filter(({ hypervisor }) => hypervisor !== 'kvm');
    expect(others.map(({ id }) => id)).toEqual(['xcp-ng', 'azure-local', 'windows-server-hyper-v']);
    for (const { name } of others) expect(name).toContain('not KVM');
  });

  it('are platforms of the model, licensed by offers that are for sale to hosts or guests', () => {
    for (const target of TARGETS.values()) {
      expect(platformSchema.safeParse(platformOf(target)).error).toBeUndefined();
      for (const id of target.offers)
        expect(['hypervisor', 'guest-os', 'cloud']).toContain(SOLD.get(id)?.entry.kind);
    }
  });

  it('have the limits of 2013 with their source', () => {
    const limits = platformOf(
      TARGETS.get('rhev-3-0') ?? { id: '', name: '', hypervisor: 'kvm', offers: [] },
    ).limits;
    expect(limits?.map(({ kind, most }) => [kind, most])).toEqual([
      ['host-cores', 160],
      ['host-ram', 4096],
      ['guest-vcpu', 64],
      ['guest-ram', 512],
      ['cluster-hosts', 200],
    ]);
    for (const { source } of limits ?? []) expect(source).toContain('Michael Day, IBM');
  });
});

describe('phasein platforms', () => {
  it('lists them in words and as data', async () => {
    const { out } = await phasein(['platforms']);
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith(' '))).toEqual([
      ...TARGETS.keys(),
    ]);
    expect(out).toContain(
      'rhev-3-0\n  RHEV-M 3.0 (kvm)\n  licensed by: rhev-2-3\n  at most 160 cores per host (',
    );
    expect(out).toContain('  add-ons: landscape-managed\n');
    expect(out).toContain(
      '  openshift-virtualization-engine, manager: added by acm-virtualization (Cost estimator of kubev2v',
    );
    expect(out).toContain('  openshift-platform-plus, guest rights: rhel (');
    const data = JSON.parse((await phasein(['platforms', '--json'])).out) as {
      id: string;
      editions: unknown[];
    }[];
    expect(data.map(({ id }) => id)).toEqual([...TARGETS.keys()]);
    expect(data.find(({ id }) => id === 'proxmox-ve')?.editions).toHaveLength(5);
  });
});

describe('--platform', () => {
  const run = async (...args: string[]): Promise<ResultFile> =>
    JSON.parse(
      (await phasein(['estimate', 'skeleton.json', '--json', '--brief', '--preset', 'full-exit', ...args]))
        .out,
    ) as ResultFile;
  const exit = ({ futures }: ResultFile): string | null | undefined =>
    futures.find(({ id }) => id === 'full-exit')?.total;

  it('takes a platform of the catalogue, at its price or at a quote', async () => {
    const free = exit(await run('--platform', 'ovirt'));
    const quoted = exit(
      await run(
        '--platform',
        'ovirt',
        '--set',
        'platforms/ovirt/offer=vergeos',
        '--set',
        'offers/vergeos/quote=1000',
      ),
    );
    const priced = exit(await run('--platform', 'openshift-virtualization'));
    expect(Number(quoted)).toBeGreaterThan(Number(free));
    expect(Number(priced)).toBeGreaterThan(Number(quoted));
  });

  it('leaves a price that nobody knows open', async () => {
    const { err } = await phasein([
      'estimate',
      'skeleton.json',
      '--preset',
      'full-exit',
      '--platform',
      'vergeos',
    ]);
    expect(err).toContain('offers/vergeos/price');
  });
});

describe('a scenario of 2012', () => {
  const scenario = {
    format: 'phasein',
    version: 1,
    currency: 'USD',
    start: '2012-01',
    horizon: 12,
    clusters: [
      {
        id: 'c',
        offer: 'vmware-vsphere-5-enterprise-plus-vram2',
        hosts: [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, ramGiB: 512, kvmReady: 'yes' }],
        guests: [
          { id: 'large', kind: 'rhel', vms: 8, vcpu: 4, ramGiB: 72, disposition: 'move' },
          { id: 'huge', kind: 'rhel', vms: 1, vcpu: 80, ramGiB: 72, disposition: 'move' },
        ],
      },
    ],
    offers: [],
    platforms: [],
    holdings: [],
    purchase: { sockets: 2, coresPerSocket: 8, price: '9000' },
    costs: [],
    futures: [
      { id: 'stay' },
      { id: 'go', waves: [{ id: 'w', platform: 'rhev-3-0', from: '2012-03', to: '2012-09' }] },
    ],
  };

  it('buys by vRAM at the list of that year, with support, and moves only what fits', async () => {
    const { out, err } = await phasein(['estimate', '-', '--platform', 'rhev-3-0', '--json', '--brief'], {
      '-': JSON.stringify(scenario),
    });
    expect(err).toContain('takes at most 64 vCPUs per VM');
    const { futures } = JSON.parse(out) as ResultFile;
    // 9 VMs of 72 GB against 96 GB a licence: 648 ÷ 96, so 7 licences at 3,495; support for them at a quarter, once.
    expect(futures.find(({ id }) => id === 'stay')?.total).toBe('30581.25');
  });
});
