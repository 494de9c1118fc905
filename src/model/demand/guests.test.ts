import { describe, expect, test } from 'vitest';
import { groundOf } from '../attribution/attribution.ts';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  guestLots,
  guestsIn,
  onPlatform,
  reaches,
  onceOnVmware,
  onVmware,
  type GuestRules,
} from './guests.ts';
import type { Asking, Ground } from './part.ts';

type Guests = Scenario['clusters'][number]['guests'];

const HALF = { id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03', share: '0.5' };

function groundFor(guests: Guests, future: Partial<Scenario['futures'][number]> = {}): Ground {
  const [cluster] = small().clusters;
  if (!cluster) throw new Error('the small scenario has a cluster');
  const clusters = [
    { ...cluster, guests },
    {
      ...cluster,
      id: 'far',
      site: 'elsewhere',
      guests: [{ id: 'f', kind: 'sles' as const, vms: 3, disposition: 'stay' as const }],
    },
  ];
  const platforms = [
    { id: 'kvm', offer: 'k' },
    { id: 'second', offer: 'k' },
  ];
  const projection = run({
    horizon: 5,
    clusters,
    platforms,
    futures: [{ id: 'own', overlap: 1, ...future }],
  });
  return groundOf(projection, futureIn(projection, 'own'));
}

const group = (own: Partial<Guests[number]> = {}): Guests[number] => ({
  id: 'g',
  kind: 'linux-free',
  vms: 10,
  growth: '0',
  disposition: 'move',
  ...own,
});

/** The class of the first group of the first cluster. */
function classOf({ future }: Ground) {
  const found = future.classes[0]?.[0];
  if (!found) throw new Error('no class');
  return found;
}

const part = (own: Partial<Asking>): Asking => ({ offer: 0, cluster: -1, kvm: -1, asks: undefined, ...own });
const TOGETHER: GuestRules = { placed: false, once: [] };

describe('VMs of a class per VM of today', () => {
  test('leave VMware after their dual-run and are on their platform at once', () => {
    const own = classOf(groundFor([group()], { waves: [HALF] }));
    expect([...onVmware(own, 1, [])]).toEqual([1, 1, 0.5, 0.5, 0.5]);
    expect([...onPlatform(own, 0)]).toEqual([0, 0.5, 0.5, 0.5, 0.5]);
    expect([...onPlatform(own, 1)]).toEqual([0, 0, 0, 0, 0]);
  });

  test('count once where their platform counts them already', () => {
    const second = { ...HALF, id: 'w2', platform: 'second', from: '2027-03', to: '2027-04' };
    const own = classOf(groundFor([group()], { waves: [HALF, second], overlap: 2 }));
    expect([...onVmware(own, 2, [])]).toEqual([1, 1, 1, 0.5, 0]);
    expect([...onVmware(own, 2, [0])]).toEqual([1, 0.5, 0.5, 0.5, 0]);
    expect([...onVmware(own, 2, [0, 1])]).toEqual([1, 0.5, 0, 0, 0]);
  });

  test('count once from the first month on', () => {
    const own = classOf(groundFor([group()], { waves: [{ ...HALF, from: '2027-01', to: '2027-02' }] }));
    expect([...onVmware(own, 1, [0])]).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  test('are none on a platform that nothing can name', () => {
    const own = classOf(groundFor([group()], { waves: [HALF] }));
    expect([...onPlatform(own, 2)]).toEqual([0, 0, 0, 0, 0]);
    expect([...onVmware(own, 1, [2])]).toEqual([1, 1, 0.5, 0.5, 0.5]);
  });

  test('are none from the month in which they retire', () => {
    const own = classOf(groundFor([group({ retires: '2027-03' })], { waves: [HALF] }));
    expect([...onVmware(own, 1, [])]).toEqual([1, 1, 0, 0, 0]);
    expect([...onPlatform(own, 0)]).toEqual([0, 0.5, 0, 0, 0]);
  });

  test('stay out of VMware as far as their growth is diverted, and are on its platform instead', () => {
    const divert = { from: '2027-01', platform: 'kvm' };
    const own = classOf(
      groundFor([group({ growth: '1' })], { divert, waves: [{ ...HALF, platform: 'second' }] }),
    );
    const grown = [0, 1, 2, 3, 4].map((month) => 2 ** (month / 12) - 1);
    expect([...onPlatform(own, 0)]).toEqual(grown.map((more) => expect.closeTo(more, 12) as number));
    expect([...onPlatform(own, 1)]).toEqual([0, 0.5, 0.5, 0.5, 0.5]);
    expect([...onVmware(own, 1, [])]).toEqual([1, 1, 0.5, 0.5, 0.5]);
    expect([0, 1, 2].map((platform) => reaches(own, platform))).toEqual([true, true, false]);
  });

  test('reach a platform where a wave takes any of them there before the horizon', () => {
    const reached = (from: string, to: string) => {
      const own = classOf(groundFor([group()], { waves: [{ ...HALF, from, to }] }));
      return [0, 1, 2].map((platform) => reaches(own, platform));
    };
    expect(reached('2027-05', '2027-06')).toEqual([true, false, false]);
    expect(reached('2027-06', '2027-07')).toEqual([false, false, false]);
  });
});

describe('the VMs that an offer counts', () => {
  const mixed = [
    group({ id: 'a', vcpu: 2 }),
    group({ id: 'b', vcpu: 2, vms: 5 }),
    group({ id: 'c', vcpu: 4, ramGiB: 8, poweredOn: false }),
  ];

  test('are told together where they are alike, wherever they stand', () => {
    const ground = groundFor(mixed, { waves: [HALF] });
    const parts = [part({ cluster: 0 }), part({ cluster: 1 })];
    expect(guestsIn(guestLots(ground, parts, TOGETHER), 0)).toEqual([
      { kind: 'linux-free', vcpu: 2, vms: 15 },
      { kind: 'linux-free', vcpu: 4, ramGiB: 8, poweredOn: false, vms: 10 },
      { kind: 'sles', vms: 3 },
    ]);
    expect(guestsIn(guestLots(ground, parts, TOGETHER), 4).map(({ vms }) => vms)).toEqual([7.5, 5, 3]);
  });

  test('are told by place where that matters', () => {
    const ground = groundFor([group()], { waves: [HALF] });
    const at = ground.timeline.kvm.findIndex(({ site, platform }) => site === 0 && platform === 0);
    const lots = guestLots(ground, [part({ cluster: 0 }), part({ kvm: at })], { placed: true, once: [] });
    expect(guestsIn(lots, 1)).toEqual([
      { kind: 'linux-free', id: 'a', cluster: 'a', vms: 10 },
      { kind: 'linux-free', id: 'kvm@0', cluster: 'kvm@0', vms: 5 },
    ]);
  });

  test('count once over both sides where they shall, on the sides of their own site', () => {
    const ground = groundFor([group()], { waves: [HALF] });
    const sides = ground.timeline.kvm.map((_, kvm) => part({ kvm }));
    const parts = [part({ cluster: 0 }), ...sides];
    const own = classOf(ground);
    const onCluster = (beside: readonly Asking[], cluster: number): number[] => [
      ...onceOnVmware(ground, beside, cluster)(own),
    ];
    expect(onCluster(parts, 0)).toEqual([1, 0.5, 0.5, 0.5, 0.5]);
    expect(onCluster([part({ cluster: 0 })], 0)).toEqual([1, 1, 0.5, 0.5, 0.5]);
    const near = (platform: number): number =>
      ground.timeline.kvm.findIndex((side) => side.site === 0 && side.platform === platform);
    expect(onCluster([part({ kvm: near(0) }), part({ kvm: near(0) })], 0)).toEqual([1, 0.5, 0.5, 0.5, 0.5]);
    expect(onCluster([part({ kvm: near(1) })], 0)).toEqual([1, 1, 0.5, 0.5, 0.5]);
    expect(onCluster([part({ kvm: near(0) })], 1)).toEqual([1, 1, 0.5, 0.5, 0.5]);
    const never = part({ kvm: near(0), asks: new Uint8Array(5) });
    expect(onCluster([never], 0)).toEqual([1, 1, 0.5, 0.5, 0.5]);
    // What is asked for on another platform does not count them there.
    expect(onCluster([never, part({ kvm: near(1) })], 0)).toEqual([1, 1, 0.5, 0.5, 0.5]);
    const total = (once: boolean): number[] =>
      [0, 1, 2].map((month) =>
        guestsIn(guestLots(ground, parts, { placed: false, once: once ? parts : [] }), month).reduce(
          (sum, { vms }) => sum + vms,
          0,
        ),
      );
    expect(total(true)).toEqual([10, 10, 10]);
    expect(total(false)).toEqual([10, 15, 10]);
  });

  test('are those of the months in which the offer is asked for', () => {
    const ground = groundFor([group()]);
    const lots = guestLots(ground, [part({ cluster: 0, asks: Uint8Array.from([0, 1, 0, 0, 1]) })], TOGETHER);
    expect([0, 1, 2, 3, 4].map((month) => guestsIn(lots, month).length)).toEqual([0, 1, 0, 0, 1]);
  });

  test('are none for a part without a place', () => {
    expect(guestLots(groundFor([group()]), [part({})], TOGETHER)).toEqual([]);
  });
});

describe('VMs of a product', () => {
  const plain = groundFor([group(), group({ id: 'h', kind: 'rhel', vms: 4 })], { waves: [HALF] });
  const product = { source: { id: 'p', modes: [] }, modes: [], on: [true, true] };
  const ground: Ground = {
    ...plain,
    compiled: {
      ...plain.compiled,
      products: [
        { ...product, covers: [[false, true], [false]] },
        { ...product, covers: [[true, true], [true]] },
      ],
    },
  };
  const lots = (once: readonly Asking[]): unknown[] =>
    guestLots(ground, [part({ cluster: 0, product: 0 })], { placed: false, once }).map(({ kind, vms }) => [
      kind,
      [...vms],
    ]);

  test('are those that it covers', () => {
    expect(lots([])).toEqual([['rhel', [4, 4, 2, 2, 2]]]);
  });

  test('in dual-run count once where the same product counts them on the platform, not where another does', () => {
    expect(lots([part({ kvm: 0, product: 0 })])).toEqual([['rhel', [4, 2, 2, 2, 2]]]);
    expect(lots([part({ kvm: 0, product: 1 })])).toEqual([['rhel', [4, 4, 2, 2, 2]]]);
  });
});

test('VMs of one size are counted together, and of no other', () => {
  const ground = groundFor([
    group({ id: 'a', vms: 1, vcpu: 1, ramGiB: 12 }),
    group({ id: 'b', vms: 2, vcpu: 11, ramGiB: 2 }),
    group({ id: 'c', vms: 4, vcpu: 1, ramGiB: 12 }),
  ]);
  const part: Asking = { offer: 0, cluster: 0, kvm: -1, asks: undefined };
  const lots = guestsIn(guestLots(ground, [part], { placed: false, once: [] }), 0);
  expect(lots.map(({ vms, vcpu, ramGiB }) => [vms, vcpu, ramGiB])).toEqual([
    [5, 1, 12],
    [2, 11, 2],
  ]);
});
