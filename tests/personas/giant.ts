import { withOffer } from '../../src/edit/catalogue/stating.ts';
import type { Cluster } from '../../src/model/scenario/estate.ts';
import { setAt } from '../../src/model/scenario/paths.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';

const SITES = Array.from({ length: 10 }, (_, at) => `site${String(at + 1)}`);
const NOTE =
  'An example, not a quote: 8,600 hosts and 75,000 VMs, the size of a carrier known from the press (techstrongitsm). 200 clusters of 43 hosts at ten sites, three contracts, 5 % growth of the production clusters, a rise of 30 % at each renewal, USD 15,000 a host, 300 half-empty Linux hosts at each site, and that all VMs but databases may move are assumptions. OpenShift Virtualization Engine at list, no realised price was found. Guest licences are owed on either side alike and left out.';

/** A kind of cluster: how many of it stand at each site, its hosts and its VMs; 43 hosts and 375 VMs each. */
interface Sort {
  readonly id: string;
  readonly perSite: number;
  readonly role: 'production' | 'dev-test';
  readonly coresPerSocket: number;
  readonly growth: string;
  readonly disposition: 'move' | 'stay';
  readonly vms: readonly (readonly [kind: 'windows-server' | 'rhel' | 'linux-free', vms: number])[];
}

const SORTS: readonly Sort[] = [
  {
    id: 'production',
    perSite: 14,
    role: 'production',
    coresPerSocket: 16,
    growth: '0.05',
    disposition: 'move',
    vms: [
      ['windows-server', 175],
      ['rhel', 200],
    ],
  },
  {
    id: 'database',
    perSite: 2,
    role: 'production',
    coresPerSocket: 16,
    growth: '0',
    disposition: 'stay',
    vms: [['rhel', 375]],
  },
  {
    id: 'dev',
    perSite: 4,
    role: 'dev-test',
    coresPerSocket: 12,
    growth: '0',
    disposition: 'move',
    vms: [['linux-free', 375]],
  },
];

/** The giant at the list price of a core and year, and at what large customers are said to pay. */
export const giantAtList = (): Scenario => giant('The giant, at list prices', '350');
export const giantAtRealised = (): Scenario =>
  [
    ['offers/vmware-vcf/quote', '230'],
    // Which price list an example was made from would make it another file with every new price.
    ['offers/vmware-vcf/catalogue', undefined],
  ].reduce<Scenario>(
    (scenario, [path = '', value]) => setAt(scenario, path, value),
    withOffer(giant('The giant, at realised prices', '230'), 'vmware-vcf'),
  );

function giant(name: string, price: string): Scenario {
  return {
    format: 'phasein',
    version: 1,
    name,
    note: NOTE,
    currency: 'USD',
    start: '2027-01',
    horizon: 60,
    clusters: SITES.flatMap(clustersAt),
    offers: [],
    platforms: [
      { id: 'ove', name: 'OpenShift Virtualization', offer: 'openshift-virtualization-engine' },
      { id: 'linux', name: 'KVM on Linux hosts that are there', offer: 'kvm-on-licensed-linux' },
    ],
    holdings: [
      contract('a', 100_000, '2028-01', price),
      contract('b', 100_000, '2029-01', price),
      contract('c', 75_200, '2030-01', price),
    ],
    purchase: { sockets: 2, coresPerSocket: 16, ramGiB: 512, price: '15000', life: 60 },
    costs: [
      { id: 'migration', item: 'migration-per-vm', name: 'Migration work per VM' },
      { id: 'training', item: 'training', name: 'Training', futures: ['slow'] },
    ],
    finance: { rate: '0.08' },
    futures: FUTURES,
    baseline: 'stay',
  };
}

function clustersAt(site: string): Cluster[] {
  return SORTS.flatMap(({ id, perSite, role, coresPerSocket, growth, disposition, vms }) =>
    Array.from({ length: perSite }, (_, at) => ({
      id: `${site}-${id}${String(at + 1)}`,
      site,
      role,
      offer: 'vmware-vcf',
      usedShare: '0.9',
      hosts: [{ id: 'h', count: 43, sockets: 2, coresPerSocket, ramGiB: 512, kvmReady: 'yes' as const }],
      guests: vms.map(([kind, count]) => ({
        id: kind,
        kind,
        vms: count,
        vcpu: 4,
        ramGiB: 16,
        growth,
        disposition,
        ...(disposition === 'stay' ? { reason: 'databases that are certified on this platform' } : {}),
      })),
    })),
  );
}

function contract(id: string, quantity: number, end: string, price: string): Scenario['holdings'][number] {
  return {
    id,
    name: `Cloud Foundation, contract ${id.toUpperCase()}`,
    offer: 'vmware-vcf',
    quantity,
    price,
    start: '2025-01',
    end,
    billing: 'yearly',
    next: { uplift: '0.3', term: 36 },
    later: { uplift: '0.3' },
  };
}

const yearly = { next: { term: 12 }, later: { term: 12 } };

const FUTURES: Scenario['futures'] = [
  { id: 'stay', name: 'Stay as is' },
  {
    id: 'divert',
    name: 'Stop growth only',
    divert: { from: '2027-01', platform: 'linux' },
    spareLinux: SITES.map((site) => ({
      id: site,
      site,
      platform: 'linux',
      count: 300,
      sockets: 2,
      coresPerSocket: 16,
      ramGiB: 512,
      free: '0.5',
    })),
  },
  {
    id: 'slow',
    name: 'Slow the renewals',
    divert: { from: '2027-01', platform: 'ove' },
    waves: [
      { id: 'first', platform: 'ove', from: '2027-01', to: '2027-12', share: '0.3333333333' },
      { id: 'second', platform: 'ove', from: '2028-01', to: '2028-12', share: '0.3333333333' },
      { id: 'third', platform: 'ove', from: '2029-01', to: '2029-12', share: '0.3333333334' },
    ],
    renewals: { a: yearly, b: yearly, c: yearly },
  },
];
