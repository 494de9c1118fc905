import { describe, expect, it } from 'vitest';
import { futureIn, migration, MOVE, run, small } from '../../../tests/small/scenario.ts';
import { slipOf, slipped, SLIPS } from './slip.ts';

const inTime = { id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-10', to: '2028-01' }] };

describe('a future that slips', () => {
  it('moves all its waves and nothing else', () => {
    const future = { ...MOVE, divert: { from: '2027-01', platform: 'kvm' } };
    expect(slipped(future, 13)).toEqual({
      ...future,
      waves: [{ id: 'w', platform: 'kvm', from: '2028-02', to: '2028-03' }],
    });
    expect(slipped(inTime, -9).waves).toMatchObject([{ from: '2027-01', to: '2027-04' }]);
    expect(slipped({ id: 'stay' }, 3)).toEqual({ id: 'stay' });
    expect(SLIPS).toEqual([1, 3, 6]);
  });

  it('costs a whole new term when it misses the renewal by a month', () => {
    const projection = run({ futures: [{ id: 'stay' }, inTime], costs: migration('10') });
    const slip = slipOf(projection, futureIn(projection, 'move'), 1);
    expect(slip).toMatchObject({ months: 1, cost: 110000, hits: [{ holding: 'h1', month: 12, units: 2 }] });
    expect(slip?.late.futures.map(({ id }) => id)).toEqual(['move']);
  });

  it('costs nothing when it hits no renewal', () => {
    const early = { ...inTime, waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-05' }] };
    const projection = run({ futures: [{ id: 'stay' }, early] });
    expect(slipOf(projection, futureIn(projection, 'move'), 3)).toMatchObject({ cost: 0, hits: [] });
  });

  it('names only the units that are renewed beyond the plan', () => {
    const half = {
      id: 'move',
      waves: [
        { id: 'w', platform: 'kvm', from: '2027-06', to: '2027-10', share: '0.5' },
        { id: 'x', platform: 'kvm', from: '2027-10', to: '2028-01', share: '0.5' },
      ],
    };
    const hosts = [{ id: 'h', count: 6, sockets: 2, coresPerSocket: 8 }];
    const guests = [{ id: 'g', kind: 'linux-free' as const, vms: 30, disposition: 'move' as const }];
    const projection = run({
      clusters: [{ id: 'a', offer: 'v', usedShare: '0.8', hosts, guests }],
      holdings: [
        {
          id: 'h0',
          offer: 'v',
          quantity: 3,
          price: '550',
          start: '2027-01',
          end: '2027-11',
          next: { term: 14 },
        },
        { id: 'h1', offer: 'v', quantity: 3, price: '550', start: '2027-01', end: '2028-01' },
      ],
      futures: [{ id: 'stay' }, half],
    });
    // Planned, a third of the load is left in November (two hosts, which h1 covers) and none in January. Three months
    // later three quarters are left in November: five hosts, so h0 renews two; in January half: three hosts, h1 renews one.
    const slip = slipOf(projection, futureIn(projection, 'move'), 3);
    expect(slip?.hits).toEqual([
      { holding: 'h0', month: 10, units: 2 },
      { holding: 'h1', month: 12, units: 1 },
    ]);
  });

  it('counts what renews beyond what would have renewed as planned', () => {
    // Four hosts: a cluster of two leaves in time, another stays, so that h1 renews two of four; a month later, all four.
    const [cluster] = small().clusters;
    const [held] = small().holdings;
    if (!cluster || !held) throw new Error('the small scenario is complete');
    const clusters = [cluster, { ...cluster, id: 'b', offer: 'w' }, { ...cluster, id: 'c' }];
    const future = { id: 'move', waves: inTime.waves.map((wave) => ({ ...wave, clusters: ['a'] })) };
    const [v, k] = small().offers;
    if (!v || !k) throw new Error('the small scenario has two offers');
    const projection = run({
      clusters,
      offers: [v, k, { ...v, id: 'w' }],
      holdings: [
        { ...held, quantity: 4 },
        { ...held, id: 'h2', offer: 'w' },
      ],
      futures: [{ id: 'stay' }, future],
    });
    const slip = slipOf(projection, futureIn(projection, 'move'), 1);
    expect(slip).toMatchObject({ cost: 110000, hits: [{ holding: 'h1', month: 12, units: 2 }] });
    expect(slip?.hits).toHaveLength(1);
  });

  it('names no holding where what renews was bought, or only joined', () => {
    const bought = run({ futures: [{ id: 'stay' }, inTime], holdings: [] });
    expect(slipOf(bought, futureIn(bought, 'move'), 1)).toMatchObject({ cost: 110000, hits: [] });
    // Twice the VMs after a year: a third host is needed in the meantime, and joins what is held beyond the horizon.
    const [cluster] = small().clusters;
    const [held] = small().holdings;
    if (!cluster || !held) throw new Error('the small scenario is complete');
    const early = { id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }] };
    const growing = run({
      clusters: [{ ...cluster, guests: cluster.guests.map((group) => ({ ...group, growth: '1' })) }],
      holdings: [{ ...held, end: '2029-06' }],
      futures: [{ id: 'stay' }, early],
    });
    const joined = slipOf(growing, futureIn(growing, 'move'), 6);
    expect(joined?.late.futures[0]?.plans[0]?.contracts.some(({ origin }) => origin === 'joined')).toBe(true);
    expect(joined?.hits).toEqual([]);
  });

  it('does not exist for a future without waves, nor before the start', () => {
    const projection = run();
    expect(slipOf(projection, futureIn(projection, 'stay'), 1)).toBeUndefined();
    expect(slipOf(projection, futureIn(projection, 'move'), -1)).toBeUndefined();
    const two = run({
      futures: [
        {
          ...MOVE,
          waves: [
            ...(MOVE.waves ?? []),
            { id: 'x', platform: 'kvm', from: '2027-06', to: '2027-07', share: '0' },
          ],
        },
      ],
    });
    expect(slipOf(two, futureIn(two, 'move'), -1)).toBeUndefined();
    expect(slipOf(projection, { ...futureIn(projection, 'stay'), id: 'gone' }, 1)).toBeUndefined();
    expect(slipOf(projection, futureIn(projection, 'move'), 0)).toMatchObject({ cost: 0 });
  });
});
