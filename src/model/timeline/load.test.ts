import { describe, expect, it } from 'vitest';
import { cluster, hostScenario, hostsOf, wave } from '../../../tests/small/hosts.ts';
import { compile } from '../compile/compile.ts';
import { loadsOf, type ClusterLoad } from './load.ts';

const group = (id: string, vms: number, more: Record<string, unknown> = {}) => ({
  id,
  kind: 'rhel',
  vms,
  ...more,
});

/** The load of each cluster in one future over four months. */
function loads(guests: object[], future: object = {}, more: object = {}, change: object = {}): ClusterLoad[] {
  const { timeline } = hostsOf({
    horizon: 4,
    clusters: [{ ...cluster('a'), guests, ...more }],
    futures: [{ id: 'f', ...future }],
    ...change,
  });
  return [...timeline.loads];
}
const first = (...given: Parameters<typeof loads>): ClusterLoad => {
  const [load] = loads(...given);
  if (!load) throw new RangeError('no load');
  return load;
};
const rounded = (series: Float64Array | undefined) =>
  [...(series ?? [])].map((n) => Math.round(n * 1e6) / 1e6);

describe('the load of a cluster', () => {
  it('without moves is all on VMware, as much as today', () => {
    const load = first([group('g', 40)]);
    expect(rounded(load.vmsVmware)).toEqual([40, 40, 40, 40]);
    expect(rounded(load.demand)).toEqual([0.8, 0.8, 0.8, 0.8]);
    expect([rounded(load.shareVmware), rounded(load.floor)]).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
    expect([load.vmsKvm.map(rounded), load.shareKvm.map(rounded), rounded(load.leaving)]).toEqual([
      [[0, 0, 0, 0]],
      [[0, 0, 0, 0]],
      [0, 0, 0, 0],
    ]);
    expect([load.sizeVmware, load.sizeKvm, rounded(load.rawVmware)]).toEqual([[], [], [0, 0, 0, 0]]);
  });

  it('moves with its waves, VMware a month later', () => {
    const load = first([group('g', 40)], { waves: [wave('2027-01', '2027-03')] });
    expect(rounded(load.vmsVmware)).toEqual([40, 20, 0, 0]);
    expect(load.vmsKvm.map(rounded)).toEqual([[20, 40, 40, 40]]);
    expect(rounded(load.leaving)).toEqual([20, 20, 0, 0]);
    expect(rounded(load.shareVmware)).toEqual([1, 0.5, 0, 0]);
    expect(load.shareKvm.map(rounded)).toEqual([[0.5, 1, 1, 1]]);
    expect(rounded(load.floor)).toEqual([1, 0.5, 0, 0]);
  });

  it('is measured in each resource with its own used share, the greatest counts', () => {
    const guests = [group('small', 10, { vcpu: 1, ramGiB: 9 }), group('big', 10, { vcpu: 3, ramGiB: 1 })];
    const future = { waves: [wave('2027-01', '2027-02', { groups: ['small'] })] };
    const load = first(guests, future, { usedShare: { vcpu: '0.4', ramGiB: '0.8' } });
    expect(rounded(load.demand)).toEqual([0.8, 0.8, 0.8, 0.8]);
    // vCPU: 0.4 ÷ 0.8 × 30 of 40; memory: 10 of 100.
    expect(rounded(load.shareVmware)).toEqual([1, 0.375, 0.375, 0.375]);
    expect(rounded(load.floor)).toEqual([1, 0.375, 0.375, 0.375]);
    expect(load.shareKvm.map(rounded)).toEqual([[0.9, 0.9, 0.9, 0.9]]);
  });

  it('weighs no resource of which nothing is said to be in use beside one that is', () => {
    const guests = [group('small', 10, { vcpu: 1, ramGiB: 9 }), group('big', 10, { vcpu: 3, ramGiB: 1 })];
    const future = { waves: [wave('2027-01', '2027-02', { groups: ['big'] })] };
    const load = first(guests, future, { usedShare: { vcpu: '0.4', ramGiB: '0' } });
    // 10 of 40 vCPUs are left; the 90 of 100 GiB do not count.
    expect(rounded(load.shareVmware)).toEqual([1, 0.25, 0.25, 0.25]);
  });

  it('weighs resources alike where nothing is said to be in use', () => {
    const load = first([group('g', 40)], { waves: [wave('2027-01', '2027-03')] }, { usedShare: '0' });
    expect([rounded(load.demand), rounded(load.shareVmware)]).toEqual([
      [0, 0, 0, 0],
      [1, 0.5, 0, 0],
    ]);
  });

  it('loses retired groups; they keep their part of the floor, and none if they retired by the start', () => {
    const guests = [
      group('g', 30),
      group('old', 10, { retires: '2027-03' }),
      group('gone', 60, { retires: '2027-01' }),
    ];
    const load = first(guests, { waves: [wave('2027-01', '2027-02', { groups: ['g'], share: '0.5' })] });
    expect(rounded(load.vmsVmware)).toEqual([40, 25, 15, 15]);
    expect(rounded(load.demand)).toEqual([0.8, 0.8, 0.6, 0.6]);
    expect(rounded(load.shareVmware)).toEqual([1, 0.625, 0.5, 0.5]);
    expect(rounded(load.floor)).toEqual([1, 0.625, 0.625, 0.625]);
  });

  it('is nothing once everything has retired', () => {
    const load = first([group('old', 10, { retires: '2027-03' })]);
    expect([rounded(load.shareVmware), rounded(load.demand)]).toEqual([
      [1, 1, 0, 0],
      [0.8, 0.8, 0, 0],
    ]);
  });

  it('leaves powered-off VMs out, which still move', () => {
    const guests = [group('on', 10), group('off', 30, { poweredOn: false })];
    const load = first(guests, { waves: [wave('2027-01', '2027-02', { groups: ['off'] })] });
    expect([rounded(load.leaving), rounded(load.shareVmware)]).toEqual([
      [30, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
    expect([load.vmsKvm.map(rounded), load.shareKvm.map(rounded)]).toEqual([
      [[30, 30, 30, 30]],
      [[0, 0, 0, 0]],
    ]);
  });

  it('without running VMs and without a leader stays as it is', () => {
    const guests = [group('off', 30, { poweredOn: false })];
    const load = first(guests, { waves: [wave('2027-01', '2027-02')] });
    expect([
      rounded(load.vmsVmware),
      rounded(load.shareVmware),
      rounded(load.demand),
      rounded(load.floor),
    ]).toEqual([
      [30, 0, 0, 0],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
    expect(load.shareKvm.map(rounded)).toEqual([[0, 0, 0, 0]]);
  });

  it('takes its ratios from the leader it follows, not its VMs', () => {
    const [leader, cold] = loads(
      [group('g', 40)],
      { waves: [wave('2027-01', '2027-03')] },
      {},
      {
        clusters: [
          cluster('a', { usedShare: '0.6' }),
          cluster('b', { follows: 'a', guests: [{ id: 'off', kind: 'rhel', vms: 5, poweredOn: false }] }),
        ],
      },
    );
    expect([cold?.demand, cold?.shareVmware, cold?.shareKvm, cold?.floor]).toEqual([
      leader?.demand,
      leader?.shareVmware,
      leader?.shareKvm,
      leader?.floor,
    ]);
    expect(rounded(cold?.vmsVmware)).toEqual([5, 2.5, 0, 0]);
  });

  it('keeps its sizes where hosts are sized by capacity', () => {
    const sizing = { vcpuPerCore: '1', utilisation: '1', ramRatio: '1', spare: 'n+1', storageFactor: '2' };
    const guests = [
      group('g', 10, { vcpu: 2, ramGiB: 4, diskGiB: 512 }),
      group('s', 10, { vcpu: 1, ramGiB: 1, diskGiB: 512 }),
    ];
    const change = { assumptions: { sizing }, horizon: 3 };
    const more = { vsan: { rawTiB: '40' } };
    const load = first(guests, { waves: [wave('2027-01', '2027-02', { groups: ['g'] })] }, more, change);
    expect(load.sizeVmware.map(rounded)).toEqual([
      [30, 10, 10],
      [50, 10, 10],
    ]);
    expect(load.sizeKvm.map((side) => side.map(rounded))).toEqual([
      [
        [20, 20, 20],
        [40, 40, 40],
      ],
    ]);
    expect(rounded(load.rawVmware)).toEqual([20, 10, 10]);
    const stays = first(guests, {}, more, change);
    expect([stays.sizeVmware.map(rounded), stays.sizeKvm]).toEqual([
      [
        [30, 30, 30],
        [50, 50, 50],
      ],
      [[]],
    ]);
  });

  it('needs a place for each resource', () => {
    const compiled = compile(hostScenario(), []);
    const [future] = compiled.futures;
    const broken = compiled.clusters.map((known) => ({
      ...known,
      resources: ['vms', 'vcpu', 'ramGiB'] as const,
    }));
    expect(() => future && loadsOf(future, broken, 4, 1)).toThrow(RangeError);
  });
});
