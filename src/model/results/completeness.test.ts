import { describe, expect, it } from 'vitest';
import { migration, run, small } from '../../../tests/small/scenario.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { assumedIn } from './assumed.ts';
import { completeness } from './completeness.ts';

const [cluster] = small().clusters;
if (!cluster) throw new Error('the small scenario has a cluster');

describe('how complete a result is', () => {
  it('is complete when everything was said', () => {
    expect(completeness(run()).missing).toEqual([]);
  });

  it('names each missing price once', () => {
    const offers = [{ id: 'v', metric: { id: 'per-host' as const } }, ...small().offers.slice(1)];
    const { missing } = completeness(run({ offers, holdings: [] }));
    expect(missing).toEqual([{ path: 'offers/v/quote', code: 'unpriced' }]);
  });

  it('names every missing price', () => {
    const offers = [{ id: 'v', metric: { id: 'per-host' as const } }, ...small().offers.slice(1)];
    const purchase = { sockets: 2, coresPerSocket: 8 };
    const { missing } = completeness(run({ offers, holdings: [], purchase }));
    expect(missing.map(({ path }) => path)).toEqual(['offers/v/quote', 'purchase/price']);
  });

  it('names guests that wait for a word', () => {
    const group = (id: string, more: Partial<GuestGroup>): GuestGroup => ({
      id,
      kind: 'linux-free',
      vms: 4,
      growth: '0',
      ...more,
    });
    const guests = [
      group('asked', { disposition: 'ask' }),
      group('box', { kind: 'appliance' }),
      group('sql', { middleware: 'sql-server' }),
      group('free', {}),
      group('stays', { kind: 'unknown', disposition: 'stay' }),
      group('none', { kind: 'unknown', vms: 0 }),
    ];
    const { missing } = completeness(run({ clusters: [{ ...cluster, guests }] }));
    expect(missing).toEqual([
      ...['asked', 'box', 'sql'].map((id) => ({
        path: `clusters/a/guests/${id}/disposition`,
        code: 'waits-for-word',
        count: 4,
      })),
      { path: 'products', code: 'no-product', count: 4, of: 'sql-server' },
    ]);
  });

  it('names hosts of which nobody knows whether they may run KVM', () => {
    const host = { id: 'x', count: 3, sockets: 2, coresPerSocket: 8 };
    const hosts = [
      host,
      { ...host, id: 'y', kvmReady: 'unknown' as const },
      { ...host, id: 'z', kvmReady: 'no' as const },
    ];
    const { missing } = completeness(run({ clusters: [{ ...cluster, hosts }] }));
    expect(missing).toEqual([
      { path: 'clusters/a/hosts/x/kvmReady', code: 'kvm-not-known', count: 3 },
      { path: 'clusters/a/hosts/y/kvmReady', code: 'kvm-not-known', count: 3 },
    ]);
  });

  it('carries what is assumed and what the headline must say, other horizons included', () => {
    const costs = migration('150');
    const projection = run({ costs });
    const found = completeness(projection, [run({ costs, horizon: 36 })]);
    expect(found.assumed).toEqual(assumedIn(projection));
    expect(found.says).toEqual([{ code: 'wins-later', data: { future: 'move', loses: 24, wins: 36 } }]);
    expect(completeness(projection).says).toEqual([]);
  });
});
