import { describe, expect, it } from 'vitest';
import { FREE, goes, money, on, vms } from '../../../tests/small/workload.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

type Costs = Scenario['costs'];
type Side = 'vmware' | 'kvm';

const free = { horizon: 6, holdings: [], offers: FREE };
/** Linux goes in month 1, windows stays where it is. */
const LINUX_GOES: Scenario['futures'] = [
  { id: 'stay' },
  { id: 'move', waves: [goes('2027-02', '2027-03', { kinds: ['linux-free'] })] },
];

describe('what is paid by VM', () => {
  const clusters = [on('a', 2, [vms('linux-free', 6), vms('windows-server', 4)])];
  const backup = (side?: Side): Costs => [
    { id: 'b', item: 'backup-per-vm', amount: '12', params: { overlap: 2 }, ...(side && { side }) },
  ];
  const moved = (side?: Side) =>
    money(run({ ...free, clusters, costs: backup(side), futures: LINUX_GOES }), 'move');

  // One a VM and month. On VMware: linux 6 in month 0, its copies in months 1 and 2 of a dual-run of two months, windows 4 in
  // each of six; on KVM: linux 6 in months 1 to 5.
  it('falls on the VMs where they are, on each side that is paid for, and copies on dual-run', () => {
    expect(moved()).toEqual({
      'linux-free operations': 3600,
      'windows-server operations': 2400,
      'dual-run operations': 1200,
    });
    expect(moved('vmware')).toEqual({
      'linux-free operations': 600,
      'windows-server operations': 2400,
      'dual-run operations': 1200,
    });
    expect(moved('kvm')).toEqual({ 'linux-free operations': 3000 });
  });

  // Linux retires in month 2: 6 in months 0 and 1, and its copies in month 1 alone, although they would stand two months.
  it('nothing falls on VMs that have retired, nor on their copies', () => {
    const retired = [on('a', 2, [vms('linux-free', 6, { retires: '2027-03' }), vms('windows-server', 4)])];
    const projection = run({ ...free, clusters: retired, costs: backup(), futures: LINUX_GOES });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 1200,
      'windows-server operations': 2400,
      'dual-run operations': 600,
    });
  });
});

describe('what is paid by disks', () => {
  // Three VMs of 1 TiB and one of 3: 30.00 a month each. Linux retires in month 1 of two.
  it('falls on the guests by what their disks hold', () => {
    const clusters = [
      on('a', 2, [
        vms('linux-free', 3, { diskGiB: 1024, retires: '2027-02' }),
        vms('windows-server', 1, { diskGiB: 3072 }),
      ]),
    ];
    const costs: Costs = [{ id: 's', item: 'storage-per-tib', amount: '10', params: { factor: '1' } }];
    expect(money(run({ ...free, horizon: 2, clusters, costs }), 'stay')).toEqual({
      'linux-free hardware': 3000,
      'windows-server hardware': 6000,
    });
  });

  // Linux goes at once: its 3 TiB are bought on KVM. The one of windows stands on VMware from the start.
  it('disks that stand on VMware at the start are not bought in the first month', () => {
    const clusters = [
      on('a', 2, [vms('linux-free', 3, { diskGiB: 1024 }), vms('windows-server', 1, { diskGiB: 1024 })]),
    ];
    const costs: Costs = [{ id: 's', item: 'storage-bought', amount: '100', params: { factor: '1' } }];
    const futures = [{ id: 'move', waves: [goes('2027-01', '2027-02', { kinds: ['linux-free' as const] })] }];
    expect(money(run({ ...free, clusters, costs, futures }), 'move')).toEqual({
      'linux-free hardware': 30_000,
    });
  });

  // Linux comes to KVM in month 1 with 3 TiB; that windows grows on VMware is not what is paid for.
  it('disks bought on one side are not borne by what grows on the other', () => {
    const clusters = [
      on('a', 2, [
        vms('linux-free', 3, { diskGiB: 1024 }),
        vms('windows-server', 9, { diskGiB: 1024, growth: '1' }),
      ]),
    ];
    const costs: Costs = [
      { id: 's', item: 'storage-bought', amount: '100', side: 'kvm', params: { factor: '1' } },
    ];
    expect(money(run({ ...free, clusters, costs, futures: LINUX_GOES }), 'move')).toEqual({
      'linux-free hardware': 30_000,
    });
  });

  // 1 TiB doubles in a year and is gone in month 1; its copies grow on for months 1 to 3. At 1000 a TiB: 2^(1/12) - 1 is 59.46,
  // 2^(2/12) - 2^(1/12) is 63.00, 2^(3/12) - 2^(2/12) is 66.75 (66.745).
  it('disks bought for nothing but growing copies are dual-run', () => {
    const clusters = [on('a', 2, [vms('linux-free', 1, { diskGiB: 1024, growth: '1' })])];
    const costs: Costs = [
      {
        id: 's',
        item: 'storage-bought',
        amount: '1000',
        side: 'vmware',
        params: { factor: '1', overlap: 3 },
      },
    ];
    const found = run({ ...free, clusters, costs, futures: LINUX_GOES });
    expect(money(found, 'move')).toEqual({ 'dual-run hardware': 5946 + 6300 + 6675 });
    // Without a move the same growth is its own: 33.48 % in five months.
    const { 'linux-free hardware': own = 0, ...others } = money(found, 'stay');
    expect(others).toEqual({});
    expect(Math.abs(own - 33_484)).toBeLessThanOrEqual(5);
  });
});

describe('what is paid by host', () => {
  const space = (own: Partial<Costs[number]> = {}): Costs => [
    { id: 's', item: 'space', amount: '10', ...own },
  ];

  // Two hosts of each side at 10: VMware in months 0 and 1, all of it copies in month 1, and paid on through month 3; KVM in
  // months 1 to 5. Linux is three quarters of the load: 15.00 in month 0 and in five months on KVM.
  it('falls by load on the hosts of each side, and what is paid on after they have left on dual-run', () => {
    const clusters = [on('a', 2, [vms('linux-free', 3), vms('windows-server', 1)])];
    const futures = [{ id: 'move', waves: [goes('2027-02', '2027-03')] }];
    const costs = space({ params: { overlap: 3 } });
    expect(money(run({ ...free, clusters, costs, futures }), 'move')).toEqual({
      'linux-free operations': 9000,
      'windows-server operations': 3000,
      'dual-run operations': 6000,
    });
  });

  // A quarter goes in each of months 0 to 3, a month of dual-run. VMware carries 1, 3/4, 1/2, 1/4 on 4, 3, 2, 2 hosts; of that
  // 1/4 are copies each month. Copies: 10.00 of 40.00, of 30.00, of 20.00, and of the 10.00 that 16 of 32 cores in use are.
  it('copies take their share of the load on VMware while a wave rolls, and swing what no load takes', () => {
    const clusters = [on('a', 4, [vms('linux-free', 8)])];
    const futures = [{ id: 'move', waves: [goes('2027-01', '2027-05')] }];
    const projection = run({ ...free, clusters, costs: space({ side: 'vmware' }), futures });
    expect(money(projection, 'move')).toEqual({
      'linux-free operations': 3000 + 2000 + 1000,
      'dual-run operations': 4000,
      'swing operations': 1000,
    });
  });
});
