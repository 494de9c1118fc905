import type { Scenario } from '../../../src/model/scenario/scenario.ts';

/** How large an estate for a measurement is. */
export interface Size {
  readonly name: string;
  readonly clusters: number;
  readonly hostsPerCluster: number;
  readonly groupsPerCluster: number;
  readonly months: number;
}

/** A mid-size group of companies: 100 clusters of 6 guest groups over 60 months. */
export const HUNDRED: Size = {
  name: '100 clusters',
  clusters: 100,
  hostsPerCluster: 24,
  groupsPerCluster: 6,
  months: 60,
};

/** The giant: 360 clusters, about 8,600 hosts, 3,600 guest groups. */
export const GIANT: Size = {
  name: 'the giant',
  clusters: 360,
  hostsPerCluster: 24,
  groupsPerCluster: 10,
  months: 60,
};

const KINDS = ['rhel', 'windows-server', 'ubuntu', 'sles', 'linux-free', 'oracle-linux'] as const;
const GROWTHS = ['0.03', '0.08', '0.15'];
const SITES = ['north', 'south', 'east', 'west'];

/** An estate of that size with three growth rates, four waves, eight contracts and every cost item set. */
export function estateOf(size: Size, costs: Scenario['costs']): Scenario {
  const wave = (
    id: string,
    from: string,
    to: string,
    share: string,
  ): NonNullable<Scenario['futures'][number]['waves']>[number] => ({
    id,
    platform: 'kvm',
    from,
    to,
    share,
    shape: 's-curve',
  });
  return {
    format: 'phasein',
    version: 1,
    currency: 'USD',
    start: '2027-01',
    horizon: size.months,
    clusters: Array.from({ length: size.clusters }, (_, at) => clusterOf(size, at)),
    offers: [
      {
        id: 'vvf',
        metric: { id: 'per-core', floorPerCpu: 16 },
        price: '190',
        term: 12,
        billing: 'yearly',
        risePerYear: '0.05',
      },
      {
        id: 'vcf',
        metric: { id: 'per-core', floorPerCpu: 16 },
        price: '350',
        term: 36,
        billing: 'prepaid',
        risePerYear: '0.05',
      },
      {
        id: 'pve',
        metric: { id: 'per-socket' },
        price: '370.55',
        term: 12,
        billing: 'yearly',
        risePerYear: '0.04',
      },
    ],
    platforms: [{ id: 'kvm', offer: 'pve', minHosts: 3 }],
    holdings: Array.from({ length: 8 }, (_, at) => holdingOf(size, at)),
    purchase: { sockets: 2, coresPerSocket: 16, price: '18000.75', life: 60 },
    costs,
    finance: { rate: '0.08' },
    futures: [
      { id: 'stay' },
      {
        id: 'move',
        waves: [
          wave('w1', '2027-03', '2028-03', '0.2'),
          wave('w2', '2027-09', '2029-03', '0.3'),
          wave('w3', '2028-06', '2029-12', '0.3'),
          wave('w4', '2029-01', '2030-01', '0.2'),
        ],
        overlap: 2,
      },
      { id: 'growth-only', divert: { from: '2027-04', platform: 'kvm' } },
    ],
  };
}

function clusterOf(size: Size, at: number): Scenario['clusters'][number] {
  const id = `c${String(at)}`;
  const half = size.hostsPerCluster / 2;
  return {
    id,
    site: SITES[at % SITES.length] ?? '',
    offer: at % 3 === 0 ? 'vcf' : 'vvf',
    usedShare: '0.72',
    hosts: [
      { id: 'h1', count: half, sockets: 2, coresPerSocket: 12 + (at % 4) * 4, ramGiB: 512 },
      { id: 'h2', count: half, sockets: 2, coresPerSocket: 16, ramGiB: 768 },
    ],
    guests: Array.from({ length: size.groupsPerCluster }, (_, group) => ({
      id: `${id}g${String(group)}`,
      kind: KINDS[group % KINDS.length] ?? 'rhel',
      vms: 10 + ((at * 7 + group * 3) % 23),
      vcpu: 2 + (group % 3) * 2,
      ramGiB: 8 + (group % 4) * 8,
      diskGiB: 120,
      growth: GROWTHS[group % GROWTHS.length] ?? '0',
      complexity: (['easy', 'medium', 'hard'] as const)[group % 3] ?? 'easy',
    })),
  };
}

function holdingOf(size: Size, at: number): Scenario['holdings'][number] {
  return {
    id: `h${String(at)}`,
    offer: at % 2 === 0 ? 'vvf' : 'vcf',
    quantity: Math.round((size.clusters * size.hostsPerCluster * 36) / 8),
    price: at % 2 === 0 ? '151.35' : '288.4',
    start: '2025-07',
    end: `${String(2028 + (at % 3))}-0${String(1 + at)}`,
    billing: 'yearly',
    next: { uplift: '0.25', term: 36 },
  };
}
