import { describe, expect, it } from 'vitest';
import { goes, money, on, vms } from '../../../tests/small/workload.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Bought for every month anew, so that a month costs what it needs: ten a VM of the backup, five of the system. */
const monthly = { term: 1, billing: 'monthly' as const };
const OFFERS: Scenario['offers'] = [
  { id: 'backup', metric: { id: 'per-vm' }, price: '120', ...monthly },
  { id: 'v', metric: { id: 'free' }, price: '0' },
  { id: 'k', metric: { id: 'free' }, price: '0' },
  { id: 'system', metric: { id: 'per-vm' }, price: '60', ...monthly },
  { id: 'cores', metric: { id: 'per-vcpu' }, price: '12', ...monthly },
];
const addOns = ['backup'];
/** Four VMs of linux with one vCPU, four of windows with three: by VMs they share alike, by load they do not. */
const GUESTS = [vms('linux-free', 4), vms('windows-server', 4, { vcpu: 3 })];
/** A quarter of linux goes in each of months 1 to 4, with a month of dual-run. */
const QUARTERS: Scenario['futures'] = [
  { id: 'move', waves: [goes('2027-02', '2027-06', { kinds: ['linux-free'] })] },
];
const base = { horizon: 4, holdings: [], offers: OFFERS, futures: QUARTERS };

describe('licences that count VMs', () => {
  // Linux on VMware alone: 4; 3 and a copy; 2 and a copy; 1 and a copy. Windows 4 in each month, rhel on cluster b two.
  it('fall on the VMs that they count, and on dual-run for copies', () => {
    const projection = run({
      ...base,
      clusters: [on('a', 2, GUESTS, { addOns }), on('b', 2, [vms('rhel', 2)], { addOns })],
    });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 4000 + 3000 + 2000 + 1000,
      'windows-server operations': 16_000,
      'rhel operations': 8000,
      'dual-run operations': 3000,
    });
  });

  // On the platform too each VM counts once, wherever it is: 40.00 a month. Windows also needs its own licence, 20.00 a month
  // for four VMs in cluster a; the two of rhel in cluster b a backup alone.
  it('follow their VMs to a platform that needs them too, each offer and cluster by itself', () => {
    const projection = run({
      ...base,
      clusters: [on('a', 2, GUESTS, { addOns }), on('b', 2, [vms('rhel', 2)], { addOns })],
      platforms: [{ id: 'kvm', offer: 'k', addOns }],
      holdings: [
        {
          id: 'h',
          offer: 'system',
          quantity: 4,
          price: '60',
          start: '2027-01',
          end: '2028-01',
          billing: 'monthly',
        },
      ],
      products: [{ id: 'windows', modes: ['system'], kinds: ['windows-server'] }],
    });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 16_000,
      'rhel operations': 8000,
      'windows-server operations': 16_000,
      'windows-server guest-os': 8000,
    });
  });

  // One a vCPU and month: linux 6 × 1, windows 2 × 3; nothing moves.
  it('fall by vCPU where they count those', () => {
    const projection = run({
      ...base,
      clusters: [
        on('a', 2, [vms('linux-free', 6), vms('windows-server', 2, { vcpu: 3 })], { addOns: ['cores'] }),
      ],
      futures: [{ id: 'stay' }],
    });
    expect(money(projection, 'stay')).toEqual({
      'linux-free operations': 2400,
      'windows-server operations': 2400,
    });
  });

  // A tenth of four VMs goes to one platform and the rest to another, within six months; each counts once, 40.00 a month. In
  // the last months less than a millionth of a millionth of a VM is left over on VMware, because doubles hold no tenths.
  it('fall on nobody where doubles leave dust of a VM', () => {
    const wave = { from: '2027-01', to: '2027-07' };
    const futures: Scenario['futures'] = [
      {
        id: 'move',
        waves: [
          { id: 'p', platform: 'kvm', share: '0.1', ...wave },
          { id: 'q', platform: 'q', share: '0.9', ...wave },
        ],
      },
    ];
    const projection = run({
      ...base,
      horizon: 8,
      clusters: [on('a', 2, [vms('linux-free', 4)], { addOns })],
      platforms: ['kvm', 'q'].map((id) => ({ id, offer: 'k', addOns })),
      futures,
    });
    expect(money(projection, 'move')).toEqual({ 'linux-free operations': 8 * 4000 });
  });
});
