import { describe, expect, it } from 'vitest';
import { cluster, hostScenario, wave } from '../../../tests/small/hosts.ts';
import { compile } from './compile.ts';

const compiled = (change: Record<string, unknown> = {}, view?: { unknownKvmReady: 'yes' | 'no' }) =>
  compile(hostScenario(change), [], view);
const guests = (...more: object[]) =>
  more.map((group, at) => ({ id: `g${String(at)}`, kind: 'rhel', vms: 10, ...group }));
const sizing = { vcpuPerCore: '4', utilisation: '0.5', ramRatio: '2', spare: 'n+1' };
const sized = (more: object = {}) => ({ assumptions: { sizing: { ...sizing, ...more } } });

describe('a compiled scenario', () => {
  it('has defaults for what is not stated', () => {
    const {
      horizon,
      rebuild,
      digits,
      start,
      sites,
      siteHosts,
      sizing: none,
      problems,
    } = compiled({ horizon: undefined });
    expect({ horizon, rebuild, digits, start, sites, siteHosts, none, problems }).toEqual({
      horizon: 60,
      rebuild: 1,
      digits: 2,
      start: 2027 * 12,
      sites: ['hq'],
      siteHosts: [4],
      none: undefined,
      problems: [],
    });
    expect(compiled({ assumptions: { rebuild: 3 } }).rebuild).toBe(3);
  });

  it('knows every site, those of spare Linux hosts included, in the order of their names', () => {
    const spare = { platform: 'kvm', count: 1, sockets: 1, coresPerSocket: 8, free: '1' };
    const futures = [
      {
        id: 'f',
        spareLinux: [
          { id: 's', site: 'b', ...spare },
          { id: 't', ...spare },
        ],
      },
      { id: 'g' },
    ];
    const clusters = [cluster('a', { site: 'z' }), cluster('b', { site: 'a' }), cluster('c', { site: 'z' })];
    const { sites, siteHosts, futures: made } = compiled({ futures, clusters });
    expect([sites, siteHosts]).toEqual([
      ['', 'a', 'b', 'z'],
      [0, 4, 0, 8],
    ]);
    expect(made[0]?.spare.map(({ site, platform, free, count }) => [site, platform, free, count])).toEqual([
      [2, 0, 1, 1],
      [0, 0, 1, 1],
    ]);
    expect(made[0]?.spare[0]?.source.id).toBe('s');
    const lost = { ...spare, id: 's', platform: 'gone', ramGiB: 96 };
    const {
      types,
      futures: [other],
    } = compiled({ futures: [{ id: 'f', spareLinux: [lost] }] });
    expect(other?.spare.map(({ platform, type }) => [platform, types[type]?.ramGiB])).toEqual([[-1, 96]]);
  });

  it('interns hosts by all that tells them apart', () => {
    const host = { count: 1, sockets: 2, coresPerSocket: 8 };
    const hosts = [
      { id: '1', ...host },
      { id: '2', ...host, kvmReady: 'unknown' as const },
      { id: '3', ...host, kvmReady: 'no' as const },
      { id: '4', ...host, ramGiB: 64 },
      { id: '5', ...host, endOfLife: '2027-07' },
      { id: '6', ...host, sockets: 1 },
    ];
    const base = compiled({ clusters: [cluster('a', { hosts })] });
    expect(base.clusters[0]?.stacks.map((stack) => stack.type)).toEqual([0, 0, 1, 2, 3, 4]);
    expect(base.types[3]).toEqual({
      sockets: 2,
      coresPerSocket: 8,
      cores: 16,
      ramGiB: 0,
      kvmReady: true,
      endOfLife: 6,
    });
    expect(base.clusters[0]).toMatchObject({ hostsToday: 6, coresToday: 88 });
    const low = compiled({ clusters: [cluster('a', { hosts })] }, { unknownKvmReady: 'no' });
    expect(low.clusters[0]?.stacks.map((stack) => low.types[stack.type]?.kvmReady)).toEqual(
      Array(6).fill(false),
    );
    const said = compiled({ clusters: [cluster('a')] }, { unknownKvmReady: 'no' });
    expect(said.types[0]?.kvmReady).toBe(true);
    // One CPU of twelve cores is not eleven CPUs of two.
    const alike = [
      { id: '1', ...host, sockets: 1, coresPerSocket: 12 },
      { id: '2', ...host, sockets: 11, coresPerSocket: 2 },
    ];
    expect(compiled({ clusters: [cluster('a', { hosts: alike })] }).clusters[0]?.coresToday).toBe(34);
    expect(compiled({ clusters: [cluster('a', { hosts: alike })] }).clusters[0]?.stacks).toMatchObject([
      { type: 0 },
      { type: 1 },
    ]);
  });

  it('reads the months of a cluster from the start that is asked about', () => {
    const hosts = [{ id: 'h', count: 1, sockets: 1, coresPerSocket: 8, endOfLife: '2027-07' }];
    const scenario = hostScenario({ clusters: [cluster('a', { hosts })] });
    const endIn = (start: string) => compile({ ...scenario, start }, []).types[0]?.endOfLife;
    expect([endIn('2027-01'), endIn('2027-04')]).toEqual([6, 3]);
  });

  it('buys the declared type everywhere, else the kind of the largest group of each site', () => {
    expect(compiled().purchaseAt).toEqual([compiled().purchase]);
    const group = (count: number, coresPerSocket: number) => ({
      id: `h${String(coresPerSocket)}`,
      count,
      sockets: 1,
      coresPerSocket,
    });
    const clusters = [
      cluster('a', { site: 'n', hosts: [group(2, 8), group(3, 9)] }),
      cluster('b', { site: 'n', hosts: [group(3, 10)] }),
      cluster('c', { site: 's', hosts: [group(5, 11), group(0, 12)] }),
      cluster('d', { site: 'x', hosts: [] }),
    ];
    const without = compiled({ clusters, purchase: undefined });
    expect(without.purchase).toBe(-1);
    expect(without.purchaseAt.map((type) => without.types[type]?.cores)).toEqual([9, 11, 11]);
    expect(compiled({ clusters: [cluster('d', { hosts: [] })], purchase: undefined }).purchaseAt).toEqual([
      -1,
    ]);
    const none = [cluster('d', { hosts: [group(0, 8), group(0, 9)] })];
    expect(compiled({ clusters: none, purchase: undefined }).purchaseAt).toEqual([-1]);
    const large = cluster('d', { hosts: [{ ...group(2, 8), ramGiB: 256 }] });
    const memory = (change: object) => {
      const { purchaseAt, types } = compiled({ clusters: [large], ...change });
      return purchaseAt.map((type) => types[type]?.ramGiB);
    };
    expect([memory({ purchase: undefined }), memory({})]).toEqual([[256], [512]]);
  });

  it('measures clusters in what is known of all running groups', () => {
    const resources = (...given: object[]) =>
      compiled({ clusters: [{ ...cluster('a'), guests: guests(...given) }] }).clusters[0];
    expect(resources({ vcpu: 1, ramGiB: 2 }, { vcpu: 1 })?.resources).toEqual(['vcpu']);
    expect(resources({ vcpu: 1, ramGiB: 2 }, { vcpu: 1, ramGiB: 0 })?.resources).toEqual(['vcpu']);
    expect(resources({ ramGiB: 2 })?.resources).toEqual(['ramGiB']);
    expect(resources({ vcpu: 1, ramGiB: 2 }, {})?.resources).toEqual(['vms']);
    expect(resources({ vcpu: 1, ramGiB: 2 }, { poweredOn: false })?.resources).toEqual(['vcpu', 'ramGiB']);
    expect(resources({ vcpu: 1, ramGiB: 2 }, { vms: 0 })?.resources).toEqual(['vcpu', 'ramGiB']);
    expect(resources({ vcpu: 1, ramGiB: 2 }, { retires: '2027-01' })?.resources).toEqual(['vcpu', 'ramGiB']);
    expect(resources({ vcpu: 1, ramGiB: 2 }, { retires: '2027-02' })?.resources).toEqual(['vms']);
    expect(resources()).toMatchObject({ resources: ['vms'], own: false });
    expect(resources({ poweredOn: false })?.own).toBe(false);
    expect(resources({ poweredOn: true })?.own).toBe(true);
  });

  it('takes the used share of each resource, 0.8 where none is stated', () => {
    const used = (usedShare: unknown, ...given: object[]) =>
      compiled({ clusters: [{ ...cluster('a'), usedShare, guests: guests(...given) }] }).clusters[0]?.used;
    const both = { vcpu: 1, ramGiB: 2 };
    expect(used('0.5', both)).toEqual([0.5, 0.5]);
    expect(used({ ramGiB: '0.6' }, both)).toEqual([0.8, 0.6]);
    expect(used({ vcpu: '0.3', ramGiB: '0.6' }, both)).toEqual([0.3, 0.6]);
    expect(used({ vcpu: '0.3' }, {})).toEqual([0.8]);
    expect(used(undefined, {})).toEqual([0.8]);
    expect(used(undefined, both)).toEqual([0.8, 0.8]);
  });

  it('finds the leader at the end of a chain, or none in a circle', () => {
    const cold = (id: string, follows?: string) =>
      cluster(id, { guests: [], ...(follows ? { follows } : {}) });
    const leaders = (clusters: object[]) => compiled({ clusters }).clusters.map((known) => known.leader);
    expect(leaders([cold('a', 'b'), cold('b', 'c'), cluster('c', { follows: 'a' })])).toEqual([2, 2, 2]);
    expect(leaders([cold('a', 'b'), cold('b', 'a')])).toEqual([0, 1]);
    expect(leaders([cold('a'), cold('b', 'nobody'), cold('c', 'a')])).toEqual([0, 1, 2]);
  });

  it('reports hosts that should be gone before the start', () => {
    const host = { sockets: 1, coresPerSocket: 8 };
    const hosts = [
      { id: 'old', count: 1, ...host, endOfLife: '2026-12' },
      { id: 'now', count: 1, ...host, endOfLife: '2027-01' },
      { id: 'none', count: 0, ...host, endOfLife: '2020-01' },
    ];
    expect(compiled({ clusters: [cluster('a', { hosts })] }).problems).toEqual([
      {
        path: 'clusters/a/hosts/old/endOfLife',
        code: 'already-at-end-of-life',
        severity: 'warning',
        data: { given: '2026-12', against: '2027-01' },
      },
    ]);
  });
});

describe('a compiled future', () => {
  it('groups guests that grow, flow and retire alike', () => {
    const like = guests(
      { vcpu: 2 },
      { vcpu: 4 },
      { vcpu: 1, growth: '0.1' },
      { vcpu: 1, retires: '2027-05' },
      { vcpu: 1, poweredOn: false },
      { vcpu: 1, kind: 'ubuntu' },
    );
    const futures = [{ id: 'f', waves: [wave('2027-02', '2027-04', { kinds: ['ubuntu'] })], overlap: 2 }];
    const [future] = compiled({ clusters: [{ ...cluster('a'), guests: like }], futures }).futures;
    expect(future?.classOf).toEqual([[0, 0, 1, 2, 0, 3]]);
    expect(future?.classes[0]?.map(({ vms, load, retires, rawTiB }) => [vms, load, retires, rawTiB])).toEqual(
      [
        [30, [60], Infinity, 0],
        [10, [10], Infinity, 0],
        [10, [10], 4, 0],
        [10, [10], Infinity, 0],
      ],
    );
    expect(future?.classes[0]?.[1]?.growth[11]).toBeCloseTo(1.1 ** (11 / 12), 12);
    expect(future).toMatchObject({ overlap: 2, release: false, spare: [], editions: [], barred: [] });
  });

  it('takes guests that grow by nothing for alike, said or not', () => {
    const like = guests({ growth: '0' }, {});
    const [future] = compiled({ clusters: [{ ...cluster('a'), guests: like }] }).futures;
    expect(future?.classOf).toEqual([[0, 0]]);
  });

  it('means the first of two platforms of one id', () => {
    const platforms = [
      { id: 'kvm', offer: 'p' },
      { id: 'kvm', offer: 'v' },
    ];
    const futures = [{ id: 'f', waves: [wave('2027-02', '2027-03')] }];
    const [future] = compiled({ platforms, futures }).futures;
    expect(future?.classes[0]?.[0]?.flow.byPlatform.map((part) => part[11])).toEqual([1, 0]);
  });

  it('changes editions of the clusters it names, or of all', () => {
    const editions = [
      { id: 'e', from: '2027-03', offer: 'p' },
      { id: 'x', from: '2026-12', offer: 'none', clusters: ['b'] },
    ];
    const [future] = compiled({
      clusters: [cluster('a'), cluster('b')],
      futures: [{ id: 'f', editions }],
    }).futures;
    expect(future?.editions.map(({ from, offer, clusters }) => [from, offer, clusters])).toEqual([
      [2, 1, [true, true]],
      [-1, -1, [false, true]],
    ]);
    expect(future?.editions.map(({ path }) => path)).toEqual([
      'futures/f/editions/e',
      'futures/f/editions/x',
    ]);
  });

  it('has a dual-run of a month unless said otherwise, and keeps hosts', () => {
    const [stay, shrink] = compiled({
      futures: [{ id: 'stay' }, { id: 'shrink', releaseHosts: true, overlap: 0 }],
    }).futures;
    expect([stay?.overlap, stay?.release, shrink?.overlap, shrink?.release]).toEqual([1, false, 0, true]);
  });

  it('adds up the raw TiB of disks, of powered-off VMs too', () => {
    const disks = guests(
      { vcpu: 1, ramGiB: 1, diskGiB: 1024 },
      { vcpu: 1, ramGiB: 1, diskGiB: 512, poweredOn: false },
    );
    const clusters = [{ ...cluster('a'), vsan: { rawTiB: '40' }, guests: disks }];
    const [future] = compiled({ ...sized({ storageFactor: '2' }), clusters }).futures;
    expect(future?.classes[0]?.[0]?.rawTiB).toBe(30);
  });

  it('knows limits of platforms, their density and offer', () => {
    const limits = [{ id: 'l', kind: 'cluster-hosts', most: 4, source: 'page 9' }];
    const platforms = [
      { id: 'kvm', offer: 'p', density: '0.5', limits },
      { id: 'free', offer: 'none' },
    ];
    const made = compiled({ platforms }).platforms;
    expect(made.map(({ density, offer, limits: own }) => [density, offer, own.length])).toEqual([
      [0.5, 1, 1],
      [1, -1, 0],
    ]);
  });
});
