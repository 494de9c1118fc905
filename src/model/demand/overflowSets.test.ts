import { describe, expect, it } from 'vitest';
import { futureIn, run } from '../../../tests/small/scenario.ts';

type Given = Record<string, unknown>;

describe('sets that were sold with their hosts', () => {
  // Four hosts of 16 cores that run no KVM are left from 2027-03 to 2027-06, one a month; two KVM hosts come at first, a third
  // in month 4, a fourth in month 5, each new. So 96 cores run in month 2, then 80, 80, 96, and 64 from month 6 on.
  const move = (soldUntil: string, old: Given = {}, quantity = 64) =>
    run({
      horizon: 8,
      clusters: [
        {
          id: 'c',
          offer: 'v',
          usedShare: '1',
          hosts: [{ id: 'h', count: 4, sockets: 2, coresPerSocket: 8, kvmReady: 'no' }],
          guests: [{ id: 'w', kind: 'windows-server', vms: 40, vcpu: 2, growth: '0', disposition: 'move' }],
        },
      ],
      offers: [
        { id: 'v', metric: { id: 'free' }, price: '0' },
        { id: 'k', metric: { id: 'free' }, price: '0' },
        {
          id: 'old',
          metric: { id: 'per-core' },
          licence: 'perpetual',
          price: '10',
          soldUntil,
          successor: 'new',
          ...old,
        },
        { id: 'new', metric: { id: 'per-core' }, licence: 'perpetual', price: '20' },
      ],
      products: [{ id: 'windows', kinds: ['windows-server'], modes: ['old'] }],
      holdings: [{ id: 'x', offer: 'old', quantity, price: '10', start: '2020-01', oem: true }],
      futures: [{ id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-07' }] }],
    });
  const needs = (...given: Parameters<typeof move>): number[][] => {
    const { demand } = futureIn(move(...given), 'move');
    return demand.needed.slice(2).map((series) => [...series]);
  };

  it('lie with hosts that left while others are bought, and serve nobody', () => {
    // One lies idle in month 4 when a new host needs one, two from month 5 on.
    expect(needs('2030-01')).toEqual([
      [64, 64, 96, 80, 96, 128, 96, 96],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it('cover no host either where the successor takes what is beyond those that are owned', () => {
    expect(needs('2016-01')).toEqual([
      [64, 64, 64, 64, 64, 64, 64, 64],
      [0, 0, 32, 16, 32, 64, 32, 32],
    ]);
  });

  it('lie in packs by their cores, and what is left of a pack covers hosts', () => {
    // Packs of 24 cores for as many as above, idle ones included; three packs are 72, of which 0, 16 and 32 lie idle.
    const packs = { metric: { id: 'packs', of: 'core', size: 24 } } as const;
    expect(needs('2030-01', packs, 3)).toEqual([
      [3, 3, 4, 4, 4, 6, 4, 4],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(needs('2016-01', packs, 3)).toEqual([
      [3, 3, 3, 3, 3, 3, 3, 3],
      [0, 0, 32, 16, 32, 64, 32, 32],
    ]);
  });
});
