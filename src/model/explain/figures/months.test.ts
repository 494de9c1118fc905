import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../../tests/small/contracts.ts';
import { explain } from '../explain.ts';

const V = { metric: { id: 'per-host' }, price: '120', term: 12, billing: 'yearly' };
const count = (what: string, steps: object[]) => ({ kind: 'leaf', leaf: { kind: 'quantity', what, steps } });

describe('what is held in a month', () => {
  it('is shown contract by contract, of those in force', () => {
    const holding = { offer: 'v', price: '100', next: { term: 12 } };
    const projection = contracts({
      holdings: [
        { id: 'old', quantity: 1, start: '2026-03', end: '2027-03', ...holding },
        { id: 'new', quantity: 2, start: '2026-09', end: '2027-09', ...holding },
      ],
    });
    const steps = (month: number) => explain(projection, `future/stay/held/v/${String(month)}`);
    const contract = (of: string, begin: number, end: number, result: number) => ({
      what: 'contract',
      of,
      values: { begin, end },
      result,
    });
    expect(steps(1)).toEqual({
      id: 'future/stay/held/v/1',
      unit: 'unit',
      value: '3',
      missing: [],
      because: count('held', [contract('old', -10, 2, 1), contract('new', -4, 8, 2)]),
    });
    // From March on the renewal of the old one is in force instead.
    expect(steps(2)?.because).toEqual(count('held', [contract('new', -4, 8, 2), contract("old'", 2, 14, 1)]));
  });
});

describe('what is needed in a month', () => {
  it('of an offer that follows another one, follows what is held of that one and of no other', () => {
    const projection = contracts({
      clusters: [
        { ...clusterOf('a', 'v', 3), vsan: { rawTiB: '20', offer: 'disk' } },
        clusterOf('b', 'w', 2),
      ],
      offers: {
        w: V,
        v: V,
        disk: { ...V, metric: { id: 'tib-beyond-entitlement', tibPerCore: 4 }, of: 'v' },
      },
    });
    // 20 TiB raw, of which three licences held of `v` bring 4 each: 8 are left.
    expect(explain(projection, 'future/stay/needed/disk/0')).toEqual({
      id: 'future/stay/needed/disk/0',
      unit: 'unit',
      value: '8',
      missing: [],
      because: count('needed', [
        { what: 'cluster-tib', of: 'a', values: { raw: 20 }, result: 20 },
        { what: 'sum', values: { parts: 1 }, result: 20 },
        { what: 'entitled-tib', values: { heldCores: 3, tibPerCore: 4 }, result: 12 },
        { what: 'difference', values: { required: 20, entitled: 12 }, result: 8 },
      ]),
    });
  });

  it('of support is nothing where nobody holds the licence that it is for', () => {
    const projection = contracts({
      clusters: [clusterOf('a', 'w', 3)],
      offers: { w: V, v: V, sns: { metric: { id: 'percentage' }, of: 'v', percent: '0.2', term: 12 } },
      holdings: [{ id: 'h', offer: 'sns', quantity: 1, price: '20', start: '2026-07', end: '2027-07' }],
    });
    expect(explain(projection, 'future/stay/needed/sns/0')?.value).toBe('0');
    expect(explain(projection, 'future/stay/held/sns/0')?.value).toBe('1');
    expect(explain(projection, 'future/stay/held/v/0')).toBeUndefined();
  });
});

describe('hosts of a month', () => {
  it('are shown by type, in the order in which they stand', () => {
    const projection = contracts({
      clusters: [
        {
          ...clusterOf('a', 'v', 3),
          hosts: [
            { count: 3, sockets: 1, coresPerSocket: 8 },
            { count: 1, sockets: 2, coresPerSocket: 12 },
          ],
        },
      ],
    });
    expect(explain(projection, 'future/stay/hosts/vmware/a/0')?.because).toEqual(
      count('hosts-vmware', [
        { what: 'hosts', of: '1x8', values: { sockets: 1, coresPerSocket: 8 }, result: 3 },
        { what: 'hosts', of: '2x12', values: { sockets: 2, coresPerSocket: 12 }, result: 1 },
      ]),
    );
  });

  it('of a platform show under-used Linux hosts only where there are some', () => {
    const spareLinux = { '': { platform: 'kvm', count: 2, sockets: 1, coresPerSocket: 8, free: '0.5' } };
    const waves = [{ platform: 'kvm', from: '2027-02', to: '2027-03' }];
    const projection = contracts({
      clusters: [{ ...clusterOf('a', 'v', 3), site: 'hq', usedShare: '1' }],
      platforms: { kvm: { offer: 'k', minHosts: 1 } },
      offers: { v: V, k: { metric: { id: 'free' }, price: '0' } },
      purchase: { sockets: 1, coresPerSocket: 8, price: '0' },
      futures: { move: { waves }, scavenge: { waves, spareLinux: { hq: spareLinux[''] } } },
    });
    const kvm = (future: string) => explain(projection, `future/${future}/hosts/kvm/kvm@0/5`);
    const own = (result: number) => ({
      what: 'hosts',
      of: '1x8',
      values: { sockets: 1, coresPerSocket: 8 },
      result,
    });
    expect(kvm('move')?.because).toEqual(count('hosts-kvm', [own(3)]));
    // Two spare hosts count half: one of the three is served by them.
    expect(kvm('scavenge')).toMatchObject({
      value: '4',
      because: count('hosts-kvm', [own(2), { what: 'hosts-spare-linux', values: {}, result: 2 }]),
    });
  });
});
