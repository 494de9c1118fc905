import { describe, expect, it } from 'vitest';
import { contracts } from '../../../../tests/small/contracts.ts';
import type { Warning } from './warning.ts';
import { warningsOf } from './warnings.ts';

type Given = Record<string, unknown>;

const CODES = [
  'not-accepted',
  'acceptance-unknown',
  'not-measured',
  'pinned-on-vmware',
  'reach-as-claimed',
  'too-many-guests',
];
const MOVE = { overlap: 0, waves: [{ from: '2027-03', to: '2027-03', platform: 'kvm' }] };
const SUB = { metric: { id: 'per-core-points', pointsPerCore: 70, subCapacity: true }, price: '1', term: 12 };
const FULL = { metric: { id: 'per-core-points', pointsPerCore: 70 }, price: '1', term: 12 };
const PINNED = { metric: { id: 'per-core-factor', factor: 0.5, pinnedCores: 2 }, price: '1', term: 12 };

const HELD = [{ id: 'h', offer: 'full', quantity: 9999, price: '1', start: '2026-01', end: '2029-01' }];

/** Ten VMs on three hosts, that move to a platform in the third month. */
function found({ guests = {}, platform = {}, offer = {}, ...change }: Record<string, Given>): Warning[] {
  const projection = contracts({
    clusters: [
      {
        id: 'a',
        offer: 'v',
        hosts: [{ count: 3, sockets: 1, coresPerSocket: 8 }],
        guests: [{ id: 'g', kind: 'linux-free', vms: 10, vcpu: 2, ...guests }],
      },
      { id: 'b', site: 'far', offer: 'v', hosts: [{ count: 1, sockets: 1, coresPerSocket: 8 }], guests: [] },
    ],
    offers: {
      v: { metric: { id: 'per-host' }, price: '120', term: 12 },
      k: { metric: { id: 'free' }, price: '0', ...offer },
      sub: SUB,
      full: FULL,
      pinned: PINNED,
    },
    platforms: { kvm: { offer: 'k', minHosts: 1, ...platform }, other: { offer: 'k' } },
    purchase: { sockets: 1, coresPerSocket: 8, price: '0' },
    futures: { stay: {}, move: MOVE, again: MOVE },
    ...change,
  });
  const all = warningsOf(projection);
  expect(all.filter((warning) => typeof warning !== 'object')).toEqual([]);
  return all.filter(({ code }) => CODES.includes(code));
}

const answer = (rule: string, accepted: string): Given => ({
  acceptances: [{ id: 'a', rule, accepted, source: 'the vendor' }],
});
const product = (mode: string, more: Given = {}): { products: never } => ({
  products: [{ id: 'p', modes: [mode], kinds: ['linux-free'], ...more }] as never,
});

describe('Windows on a platform', () => {
  const windows = { kind: 'windows-server' };

  it('is asked about, once for all futures that run it there', () => {
    expect(found({ guests: windows })).toMatchObject([
      {
        code: 'acceptance-unknown',
        path: 'platforms/kvm/acceptances',
        severity: 'warning',
        data: { rule: 'windows-server', platform: 'kvm', futures: ['move', 'again'] },
      },
    ]);
    expect(found({ guests: { middleware: 'sql-server' } })).toHaveLength(1);
  });

  it('is warned of where the platform is not accepted, with who says so', () => {
    expect(found({ guests: windows, platform: answer('windows-server', 'no') })).toMatchObject([
      { code: 'not-accepted', path: 'platforms/kvm/acceptances/a', source: 'the vendor' },
    ]);
  });

  it('is not warned of where the platform is accepted, nor where none runs', () => {
    expect(found({ guests: windows, platform: answer('windows-server', 'yes') })).toEqual([]);
    expect(found({ guests: windows, platform: answer('sub-capacity', 'yes') })).toHaveLength(1);
    expect(found({})).toEqual([]);
    expect(found({ guests: { ...windows, vms: 0 } })).toEqual([]);
    expect(found({ guests: { ...windows, poweredOn: false } })).toEqual([]);
    expect(found({ guests: { ...windows, disposition: 'stay' } })).toEqual([]);
  });
});

describe('licences by the cores of VMs', () => {
  const rules = (given: Parameters<typeof found>[0]): string[] => found(given).map(({ code }) => code);

  it('ask for the tool that proves them and for an accepted platform', () => {
    expect(found(product('sub'))).toMatchObject([
      {
        code: 'acceptance-unknown',
        data: { rule: 'sub-capacity', product: 'p', futures: ['move', 'again'] },
      },
      {
        code: 'not-measured',
        path: 'products/p/measured',
        data: { known: false, futures: ['stay', 'move', 'again'] },
      },
    ]);
    expect(found({ ...product('sub', { measured: false }) })[1]?.data).toMatchObject({ known: true });
    expect(rules({ ...product('sub', { measured: true }), platform: answer('sub-capacity', 'yes') })).toEqual(
      [],
    );
  });

  it('ask for the tool on whatever side they are counted, and of the product that they are for', () => {
    expect(found(product('sub', { side: 'kvm' }))).toMatchObject([
      { code: 'acceptance-unknown' },
      { code: 'not-measured', data: { product: 'p', futures: ['move', 'again'] } },
    ]);
    const products = [
      { id: 'q', modes: ['full'], kinds: ['rhel'], measured: true },
      { id: 'p', modes: ['sub'], kinds: ['linux-free'] },
    ] as never;
    expect(rules({ products })).toContain('not-measured');
  });

  it('ask about a platform only while they are in force there', () => {
    // By the cores of VMs until the VMs move in March; from then on the future buys by full capacity.
    const holdings = [
      { id: 'h', offer: 'sub', quantity: 9999, price: '1', start: '2026-03', end: '2027-03' },
    ];
    const futures = { move: { ...MOVE, modes: { p: 'full' } } };
    expect(
      found({ ...product('sub', { modes: ['sub', 'full'] }), holdings: holdings as never, futures }).map(
        ({ code, data }) => [code, data],
      ),
    ).toEqual([['not-measured', { product: 'p', known: false, futures: ['move'] }]]);
  });

  it('ask nothing by full capacity, or while another mode is in force', () => {
    expect(rules(product('full'))).toEqual([]);
    expect(
      rules({
        ...product('none'),
        offers: { none: { ...SUB, metric: { ...SUB.metric, subCapacity: false } } },
      }),
    ).toEqual([]);
    expect(rules({ ...product('sub', { modes: ['full', 'sub'] }), holdings: HELD as never })).toEqual([]);
  });
});

describe('licences by pinned cores', () => {
  it('are warned of on VMware, and asked about on a platform', () => {
    expect(found(product('pinned')).map(({ code, path }) => [code, path])).toEqual([
      ['acceptance-unknown', 'platforms/kvm/acceptances'],
      ['pinned-on-vmware', 'products/p/modes'],
    ]);
    expect(found(product('pinned'))[1]).toMatchObject({
      data: { product: 'p', futures: ['stay', 'move', 'again'] },
    });
    const onKvm = { ...product('pinned', { side: 'kvm' }), platform: answer('pinned-cores', 'yes') };
    expect(found(onKvm)).toEqual([]);
  });
});

describe('hosts counted as a vendor claims', () => {
  const claim = (more: Given): string[] =>
    found(product('full', { reach: 'vsphere-5.1', ...more })).map(({ code, path }) => `${code} ${path}`);

  it('are warned of in the totals, and not beside them', () => {
    expect(claim({})).toEqual(['reach-as-claimed products/p/contested']);
    expect(found(product('full', { reach: 'vsphere-5.1' }))[0]).toMatchObject({
      data: { product: 'p', version: '5.1' },
    });
    expect(claim({ contested: 'Oracle' })).toEqual([]);
    expect(claim({ reach: 'all' })).toEqual([]);
  });
});

describe('VMs on the hosts of a platform', () => {
  const limited = (most: number): Given => ({ guestLimit: { most, source: 'terms' } });

  it('are too many in the fullest month, by the average of the hosts', () => {
    expect(found({ offer: limited(3), guests: { growth: '0.5' } })).toMatchObject([
      {
        code: 'too-many-guests',
        path: 'offers/k/guestLimit',
        source: 'terms',
        data: { future: 'move', platform: 'kvm', offer: 'k', most: 3 },
      },
      { data: { future: 'again' } },
    ]);
  });

  it('are counted on the hosts of their own site', () => {
    const far = {
      id: 'b',
      site: 'far',
      offer: 'v',
      hosts: [{ count: 3, sockets: 1, coresPerSocket: 8 }],
      guests: [{ id: 'f', kind: 'linux-free', vms: 40, vcpu: 2 }],
    };
    const near = {
      id: 'a',
      offer: 'v',
      hosts: [{ count: 3, sockets: 1, coresPerSocket: 8 }],
      guests: [{ id: 'g', kind: 'linux-free', vms: 10, vcpu: 2 }],
    };
    // Forty VMs on three hosts of the one site are too many; ten on three of the other are not.
    const many = found({ offer: limited(10), clusters: [near, far] as never, futures: { move: MOVE } });
    expect(many.map(({ data }) => data)).toMatchObject([{ vms: 40, hosts: 3 }]);
  });

  it('are not, where as many are supported as stand there', () => {
    const [one] = found({ offer: limited(3) });
    expect(one?.data).toMatchObject({ month: '2027-03', vms: 10, hosts: 3 });
    expect(found({ offer: limited(4) })).toEqual([]);
    expect(found({})).toEqual([]);
    expect(found({ offer: limited(3), platform: { offer: 'none' } })).toEqual([]);
  });
});
