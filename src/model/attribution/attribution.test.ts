import { describe, expect, test } from 'vitest';
import type { Line } from '../ledger/ledger.ts';
import { project } from '../project.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { cluster, H, moneyOf, withLines } from '../../../tests/small/lines.ts';
import { futureIn, run, small, TODAY, worked } from '../../../tests/small/scenario.ts';
import { attributionOf, groundOf } from './attribution.ts';

const stay = { futures: [{ id: 'stay' }] };

describe('money of', () => {
  test('a licence goes to those who need it, in the months it covers', () => {
    const clusters = [
      cluster('a'),
      cluster('b', { hosts: [{ id: 'h', count: 1, sockets: 1, coresPerSocket: 8 }] }),
    ];
    const found = moneyOf(
      withLines({ ...stay, clusters, holdings: [] }, { offer: 0, source: 0, from: 0, to: 4 }),
    );
    // 250 a month, two hosts and one: 166.67 and 83.33, so 167 and 83 in each of four months.
    expect(found.clusters).toEqual([668, 332]);
    expect(found.groups).toEqual([[668], [332]]);
    expect(found.kinds).toEqual({ 'linux-free': 1000 });
    expect(found.unattributed).toEqual({});
  });

  test('support of several licences goes by load where guests do not tell how much they take', () => {
    const guests = (ramGiB?: number) => [
      { id: 'g', kind: 'linux-free' as const, vms: 3, vcpu: 2, ...(ramGiB === undefined ? {} : { ramGiB }) },
      { id: 'i', kind: 'windows-server' as const, vms: 1, vcpu: 2 },
    ];
    const offers: Scenario['offers'] = [
      {
        id: 'p',
        metric: { id: 'vram-v1', entitlementGiB: 8 },
        licence: 'perpetual',
        support: 's',
        price: '1',
      },
      { id: 'q', metric: { id: 'per-host' }, licence: 'perpetual', support: 's', price: '1' },
      { id: 's', metric: { id: 'percentage' }, price: '10' },
    ];
    const clusters = [
      cluster('a', { offer: 'p', guests: guests(8) }),
      cluster('b', { offer: 'q', guests: guests() }),
    ];
    const held = { start: '2026-01', price: '1' };
    const holdings = [
      { id: 'hp', offer: 'p', quantity: 4, ...held },
      { id: 'hq', offer: 'q', quantity: 2, ...held },
    ];
    const projection = run({ clusters, offers, holdings, ...stay, platforms: [] });
    const future = futureIn(projection, 'stay');
    const { groups, clusters: sums } = attributionOf(projection, future);
    // Nobody knows the memory in b: three quarters of its VMs, and of its load, are Linux.
    expect(groups[1]?.[0]).toBe(3 * (groups[1]?.[1] ?? NaN));
    expect(sums[1]).toBeGreaterThan(0);
  });

  test('hosts goes to the sides that took them into service, credit for them as well', () => {
    const futures = [
      { id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', clusters: ['b'] }] },
    ];
    const lines: Partial<Line>[] = [
      { rule: 'hosts', month: 1, from: 1, to: 61, quantity: 2 },
      { rule: 'settle-hosts', month: H, from: H, to: 61, quantity: 2, amount: -300 },
    ];
    const found = moneyOf(withLines({ futures }, ...lines));
    expect(found.clusters).toEqual([0, 700]);
    expect(found.unattributed).toEqual({});
  });

  test('hosts of several sites is divided by how many were bought at each', () => {
    const waves = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }];
    const three = [{ id: 'h', count: 3, sockets: 2, coresPerSocket: 8 }];
    const clusters = [cluster('a', { site: 'x', hosts: three }), cluster('b', { site: 'y' })];
    const found = moneyOf(
      withLines(
        { clusters, futures: [{ id: 'move', waves }] },
        { rule: 'hosts', month: 1, from: 1, to: 61, quantity: 5 },
      ),
    );
    expect(found.clusters).toEqual([600, 400]);
    expect(found.sites).toEqual([600, 400]);
  });

  test('hosts bought in several months belongs to the month of its purchase, credit to those that still serve', () => {
    const waves = [
      { id: 'w', platform: 'kvm', from: '2027-03', to: '2027-04', clusters: ['a'] },
      { id: 'x', platform: 'kvm', from: '2027-02', to: '2027-03', clusters: ['b'] },
    ];
    const clusters = [cluster('a', { site: 'x' }), cluster('b', { site: 'y' })];
    const first = { rule: 'hosts', month: 1, from: 1, to: 61, quantity: 2, source: 0 } as const;
    const found = moneyOf(
      withLines({ clusters, futures: [{ id: 'move', waves }] }, first, {
        ...first,
        month: 2,
        source: 1,
        amount: 70,
      }),
    );
    expect(found.clusters).toEqual([70, 1000]);
    const later = {
      ...cluster('a', { site: 'x' }),
      hosts: [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, kvmReady: 'no' as const }],
    };
    const both = [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }];
    const credit = { ...first, rule: 'settle-hosts', month: H, from: H, to: 61, amount: -60 } as const;
    const credited = moneyOf(
      withLines(
        { clusters: [later, cluster('b', { site: 'y' })], futures: [{ id: 'move', waves: both }] },
        first,
        credit,
      ),
    );
    // Of four hosts two stand against ready ones at the second site; those of the first cannot run the platform.
    expect(credited.clusters).toEqual([440, 500]);
  });

  test('hosts that replace others goes to whoever runs hosts', () => {
    const dying = [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, endOfLife: '2027-03' }];
    const clusters = [
      cluster('a', { hosts: dying }),
      cluster('b', { hosts: [{ id: 'h', count: 1, sockets: 2, coresPerSocket: 8 }] }),
    ];
    const found = moneyOf(
      withLines(
        { ...stay, clusters },
        { rule: 'hosts', month: 2, from: 2, to: 62, quantity: 2, amount: 900 },
      ),
    );
    expect(found.clusters).toEqual([600, 300]);
  });

  test('a cost goes to its cluster, one of a KVM side to those who run there', () => {
    const futures = [
      {
        id: 'move',
        overlap: 0,
        waves: [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', share: '0.5', clusters: ['a'] }],
      },
      { id: 'all', overlap: 0, waves: [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }] },
    ];
    const lines: Partial<Line>[] = [
      { rule: 'cost', cluster: 1, amount: 70 },
      { rule: 'cost', cluster: 0, amount: 5, month: 2, from: 2, to: 3 },
      { rule: 'cost', kvm: 0, month: 1, from: 1, to: 2, amount: 300 },
    ];
    expect(moneyOf(withLines({ futures: futures.slice(0, 1) }, ...lines)).clusters).toEqual([305, 70]);
    expect(moneyOf(withLines({ futures: futures.slice(1) }, ...lines)).clusters).toEqual([155, 220]);
    expect(
      moneyOf(withLines({ futures: futures.slice(1) }, { ...lines[2], month: 0, from: 0, to: 1 }))
        .unattributed,
    ).toEqual({ 'no-load': 300 });
  });

  test('a cost without a place is shared, a tax goes with what it is due on', () => {
    const lines: Partial<Line>[] = [
      { rule: 'cost', amount: 40 },
      { rule: 'cost', cluster: 1, month: 2, from: 2, to: 4, amount: 100 },
      { rule: 'vat', source: 1, month: 2, from: 2, to: 3, amount: 19 },
      { rule: 'vat', source: 0, amount: 8 },
    ];
    const found = moneyOf(withLines(stay, ...lines));
    expect(found.clusters).toEqual([0, 119]);
    expect(found.unattributed).toEqual({ shared: 48 });
  });

  test('sunk payments, freed time and nothing are no part of it', () => {
    const found = moneyOf(
      withLines(
        stay,
        { cluster: 0, rule: 'cost', month: -1, from: -1, to: 3 },
        { cluster: 0, rule: 'cost', freed: true },
        { cluster: 0, rule: 'cost', amount: 0 },
      ),
    );
    expect(found).toMatchObject({ clusters: [0, 0], kinds: { 'linux-free': 0 }, unattributed: {} });
  });

  test('an order below a minimum spend, and a licence without a plan', () => {
    const found = moneyOf(
      withLines(stay, { rule: 'minimum-spend', offer: 0, amount: 55 }, { offer: 1, source: 3, amount: 21 }),
    );
    expect(found.unattributed).toEqual({ 'minimum-order': 55, 'no-load': 21 });
    const twice = withLines(
      stay,
      { offer: 1, source: 3, amount: 21 },
      { offer: 1, source: 3, month: 2, from: 2, to: 3, amount: 4 },
    );
    expect(moneyOf(twice).unattributed).toEqual({ 'no-load': 25 });
  });

  test('a cluster without guests has no kind, one that follows another takes its guests', () => {
    const clusters = [
      cluster('a'),
      cluster('dr', { guests: [], follows: 'a' }),
      cluster('empty', { guests: [] }),
    ];
    const found = moneyOf(
      withLines(
        { ...stay, clusters },
        { rule: 'cost', cluster: 1, amount: 30 },
        { rule: 'cost', cluster: 2, amount: 7 },
        { rule: 'cost', cluster: 0, amount: 2 },
      ),
    );
    expect(found.clusters).toEqual([2, 30, 7]);
    expect(found.kinds).toEqual({ 'linux-free': 32, none: 7 });
    expect(found.groups).toEqual([[32], [], []]);
    const apart = moneyOf(withLines({ ...stay, clusters }, { rule: 'cost', cluster: 0, amount: 2 }));
    expect(apart.kinds).toEqual({ 'linux-free': 2 });
  });
});

describe('an attribution', () => {
  test('names what its money was spent on', () => {
    const { projection, future } = withLines(
      stay,
      { offer: 0 },
      { rule: 'cost', kvm: 0 },
      { rule: 'cost', cluster: 1 },
    );
    expect(attributionOf(projection, future).pots.map(({ kind, of }) => [kind, of])).toEqual([
      ['offer', 0],
      ['side', 0],
      ['costs', -1],
    ]);
  });

  test('is of a future of its projection', () => {
    const projection = run();
    const stranger = futureIn(run(), 'stay');
    expect(() => groundOf(projection, stranger)).toThrow('no future stay in this projection');
  });

  test('divides dual-run between the sides by their hosts', () => {
    const projection = project(worked('attribution', 'moved-cluster-pays-its-move'), [], TODAY);
    const found = attributionOf(projection, futureIn(projection, 'move'));
    expect(found.pots.map(({ kind, of }) => [kind, of])).toEqual([
      ['offer', 0],
      ['offer', 1],
      ['hosts', 0],
      ['costs', -1],
    ]);
    expect(found.pots.map(({ months }) => months.reduce((sum, month) => sum + month, 0))).toEqual([
      576000, 24000, 200000, 50000,
    ]);
  });

  test('of an offer in a circle of support ends', () => {
    const offers = [
      ...small().offers,
      { id: 's', metric: { id: 'percentage' } as const, of: 't' },
      { id: 't', metric: { id: 'percentage' } as const, of: 's' },
    ];
    expect(moneyOf(withLines({ ...stay, offers }, { offer: 2, source: 0, amount: 9 })).unattributed).toEqual({
      'no-load': 9,
    });
  });
});
