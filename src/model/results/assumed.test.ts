import { describe, expect, it } from 'vitest';
import { migration, MOVE, run, small } from '../../../tests/small/scenario.ts';
import type { Projection } from '../projection.ts';
import { defaultAt } from '../scenario/defaults.ts';
import { assumedIn } from './assumed.ts';

const paths = (projection: Projection): string[] =>
  assumedIn(projection).map(({ path, value, source }) => {
    expect([typeof path, typeof value, typeof source]).toEqual(['string', 'string', 'string']);
    return path;
  });
const [cluster] = small().clusters;
if (!cluster) throw new Error('the small scenario has a cluster');

describe('documented defaults', () => {
  it('are found by address, whatever the ids', () => {
    expect(defaultAt('horizon')).toEqual({ value: '60', source: 'docs/model.md#1' });
    expect(defaultAt('futures/any/overlap')).toEqual({ value: '1', source: 'docs/model.md#4' });
    expect(defaultAt('clusters/hosts/hosts/guests/kvmReady')).toEqual({
      value: 'yes',
      source: 'docs/model.md#2',
    });
    expect(defaultAt('assumptions/notice')?.value).toBe('2');
  });

  it('do not exist for what nobody may assume', () => {
    expect(defaultAt('holdings/h1/price')).toBeUndefined();
    expect(defaultAt('overlap')).toBeUndefined();
    expect(defaultAt('')).toBeUndefined();
  });
});

describe('what is assumed', () => {
  it('is every default left standing, with its value and source', () => {
    expect(assumedIn(run({ horizon: 24 })).map(({ path, value }) => [path, value])).toEqual([
      ['offers/v/risePerYear', '0'],
      ['offers/v/minOrder', '0'],
      ['platforms/kvm/density', '1'],
      ['purchase/life', '60'],
      ['assumptions/rebuild', '1'],
      ['assumptions/notice', '2'],
      ['assumptions/leadTime', '0'],
      ['assumptions/safety', '0'],
      ['finance/rate', '0'],
      ['finance/fiscalYearStart', '1'],
      ['futures/move/overlap', '1'],
      ['futures/move/waves/w/share', '1'],
      ['futures/move/waves/w/shape', 'linear'],
    ]);
    const [first] = assumedIn(run());
    expect(first).toEqual({ path: 'offers/v/risePerYear', value: '0', source: 'docs/model.md#7' });
  });

  it('leaves out what was entered', () => {
    const all = run({
      offers: small().offers.map((offer) => ({ ...offer, risePerYear: '0.1', minOrder: 0 })),
      platforms: [{ id: 'kvm', offer: 'k', density: '1' }],
      purchase: { sockets: 2, coresPerSocket: 8, price: '0', life: 48 },
      assumptions: { rebuild: 1, notice: 3, leadTime: 0, safety: 0, priceLevel: 'base' },
      finance: { rate: '0.08', fiscalYearStart: 4 },
      futures: [
        { id: 'stay' },
        {
          ...MOVE,
          overlap: 1,
          waves: [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02', share: '1', shape: 'linear' }],
        },
      ],
    });
    expect(paths(all)).toEqual([]);
  });

  it('asks nothing about moving when nothing moves', () => {
    const still = paths(run({ futures: [{ id: 'stay' }] }));
    expect(still).not.toContain('assumptions/rebuild');
    expect(still).not.toContain('assumptions/notice');
    expect(still).toContain('finance/rate');
    const divert = paths(run({ futures: [{ id: 'd', divert: { from: '2027-01', platform: 'kvm' } }] }));
    expect(divert).toContain('futures/d/divert/share');
    expect(divert).toContain('assumptions/rebuild');
    expect(divert).not.toContain('futures/d/overlap');
  });

  it('names the horizon, and no life of hosts that are not bought', () => {
    const { horizon: _, purchase: __, ...scenario } = small();
    const projection = run();
    const compiled = { ...projection.compiled, scenario };
    const found = paths({ ...projection, compiled });
    expect(found[0]).toBe('horizon');
    expect(found).not.toContain('purchase/life');
  });

  it('names used share, growth and hosts of which nobody knows', () => {
    const open = (change: object): string[] =>
      paths(run({ clusters: [{ ...cluster, ...change }] })).filter((path) => path.startsWith('clusters/'));
    const { usedShare: _, ...unmeasured } = cluster;
    expect(paths(run({ clusters: [unmeasured] }))[0]).toBe('clusters/a/usedShare');
    const group = { id: 'g', kind: 'linux-free', vms: 10, disposition: 'move' };
    expect(open({ guests: [group] })).toEqual(['clusters/a/guests/g/growth']);
    expect(
      open({
        guests: [
          { ...group, growth: '0' },
          { ...group, id: 'none', vms: 0 },
        ],
      }),
    ).toEqual([]);
    const host = { id: 'h', count: 2, sockets: 2, coresPerSocket: 8 };
    expect(open({ hosts: [host] })).toEqual(['clusters/a/hosts/h/kvmReady']);
    expect(open({ hosts: [{ ...host, kvmReady: 'unknown' }] })).toEqual(['clusters/a/hosts/h/kvmReady']);
    expect(open({ hosts: [{ ...host, kvmReady: 'no' }] })).toEqual([]);
    const still = run({ clusters: [{ ...cluster, hosts: [host] }], futures: [{ id: 'stay' }] });
    expect(paths(still).filter((path) => path.startsWith('clusters/'))).toEqual([]);
  });

  it('names the used share of a resource that counts and was not measured', () => {
    const sized = { ...cluster, guests: cluster.guests.map((group) => ({ ...group, vcpu: 2, ramGiB: 8 })) };
    const shares = (usedShare: object, from: typeof cluster = sized): string[] =>
      paths(run({ clusters: [{ ...from, usedShare }] })).filter((path) => path.startsWith('clusters/'));
    expect(shares({ vcpu: '0.5' })).toEqual(['clusters/a/usedShare/ramGiB']);
    expect(shares({ ramGiB: '0.5' })).toEqual(['clusters/a/usedShare/vcpu']);
    expect(shares({ vcpu: '0.5', ramGiB: '0.5' })).toEqual([]);
    expect(shares({ vcpu: '0.5' }, cluster)).toEqual([]);
    const { usedShare: _, ...open } = sized;
    expect(paths(run({ clusters: [open] })).filter((path) => path.startsWith('clusters/'))).toEqual([
      'clusters/a/usedShare',
    ]);
    expect(paths(run({ clusters: [sized] })).filter((path) => path.startsWith('clusters/'))).toEqual([]);
  });

  it('names the level of prices where one has a spread, and no clusters without guests', () => {
    const price = { low: '1', base: '2', high: '3' };
    const offers = [{ id: 'v', metric: { id: 'per-host' as const }, price }, ...small().offers.slice(1)];
    expect(paths(run({ offers }))).toContain('assumptions/priceLevel');
    expect(paths(run({ offers }))).toContain('offers/v/term');
    expect(paths(run({ offers }))).toContain('offers/v/billing');
    expect(paths(run())).not.toContain('assumptions/priceLevel');
    const { usedShare: _, ...bare } = { ...cluster, id: 'dr', guests: [], follows: 'a' };
    expect(paths(run({ clusters: [cluster, bare] }))).not.toContain('clusters/dr/usedShare');
  });

  it('names what costs take from published figures', () => {
    const projection = run({ costs: [{ id: 'm', item: 'migration-per-vm' }] });
    const [amount] = assumedIn(projection).filter(({ path }) => path === 'costs/m/amount');
    expect(Number(amount?.value)).toBeGreaterThan(0);
    expect(amount?.source).not.toBe('');
    expect(paths(run({ costs: migration('5') }))).not.toContain('costs/migration/amount');
  });
});
