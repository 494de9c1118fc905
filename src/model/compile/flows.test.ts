import { describe, expect, it } from 'vitest';
import type { GuestGroup } from '../scenario/estate.ts';
import type { Future } from '../scenario/futures.ts';
import { flowOf, inScope, progress, type FlowPlan } from './flows.ts';
import { compileLimits } from './limits.ts';

const group = (more: Partial<GuestGroup> = {}): GuestGroup => ({ id: 'g', kind: 'rhel', vms: 5, ...more });
const plan = (future: Omit<Future, 'id'>, more: Partial<FlowPlan> = {}): FlowPlan => ({
  future: { id: 'f', ...future },
  start: '2027-01',
  horizon: 4,
  overlap: 1,
  platforms: new Map([
    ['kvm', 0],
    ['other', 1],
  ]),
  limits: [[], []],
  barred: [],
  replaces: [new Set(), new Set(['nsx'])],
  tied: [],
  known: new Map(),
  ...more,
});
const wave = (more: object = {}) => ({ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-04', ...more });
const round = (series: Float64Array) => [...series].map((x) => Math.round(x * 1e9) / 1e9);

describe('progress', () => {
  const months = [0, 1, 2, 3, 4, 5];
  it.each([
    ['linear', [0, 0.25, 0.5, 0.75, 1, 1]],
    ['s-curve', [0, 0.15625, 0.5, 0.84375, 1, 1]],
    ['front-loaded', [0, 0.4375, 0.75, 0.9375, 1, 1]],
    ['back-loaded', [0, 0.0625, 0.25, 0.5625, 1, 1]],
  ] as const)('%s over four months', (shape, parts) => {
    expect(months.map((month) => progress({ shape }, 1, 5, month))).toEqual(parts);
  });

  it('is linear unless said otherwise, and takes a month at least', () => {
    expect(progress({}, 0, 2, 0)).toBe(0.5);
    expect([-1, 0, 1].map((month) => progress({}, 0, 0, month))).toEqual([0, 1, 1]);
    expect([1, 2, 3].map((month) => progress({}, 2, -5, month))).toEqual([0, 1, 1]);
  });
});

describe('a scope', () => {
  it('reaches what every part of it names', () => {
    expect(inScope({}, 'a', group())).toBe(true);
    expect(inScope({ clusters: ['a'], kinds: ['rhel'], groups: ['g'] }, 'a', group())).toBe(true);
    expect(inScope({ clusters: ['b'] }, 'a', group())).toBe(false);
    expect(inScope({ kinds: [] }, 'a', group())).toBe(false);
    expect(inScope({ groups: ['x'] }, 'a', group())).toBe(false);
  });
});

describe('a flow', () => {
  it('adds up waves, in total, delayed by the dual-run, and per platform', () => {
    const waves = [
      wave({ share: '0.5' }),
      wave({ platform: 'other', from: '2027-03', to: '2027-05', share: '0.25' }),
    ];
    const flow = flowOf(plan({ waves }), 'a', group());
    expect(round(flow.gone)).toEqual([0, 0.25, 0.625, 0.75]);
    expect(round(flow.goneBefore)).toEqual([0, 0, 0.25, 0.625]);
    expect(flow.byPlatform.map(round)).toEqual([
      [0, 0.25, 0.5, 0.5],
      [0, 0, 0.125, 0.25],
    ]);
    expect(flow.divert).toBeUndefined();
  });

  it('moves all of what it reaches unless it has a share', () => {
    const flow = flowOf(plan({ waves: [wave()] }, { overlap: 0 }), 'a', group());
    expect([round(flow.gone), round(flow.goneBefore)]).toEqual([
      [0, 0.5, 1, 1],
      [0, 0.5, 1, 1],
    ]);
    expect(flow.byPlatform.map(round)).toEqual([
      [0, 0.5, 1, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('leaves VMs where they are that are sent to a platform that is not there', () => {
    const divert = { from: '2027-01', platform: 'none' };
    const flow = flowOf(plan({ waves: [wave({ platform: 'none' })], divert }), 'a', group());
    const none = [0, 0, 0, 0];
    expect([flow.gone, flow.goneBefore, ...flow.byPlatform].map(round)).toEqual([none, none, none, none]);
    expect(flow.divert).toBeUndefined();
  });

  it('is none for groups that stay or wait for a word', () => {
    const future = { waves: [wave()], divert: { from: '2027-01', platform: 'kvm' } };
    for (const still of [
      group({ disposition: 'stay' }),
      group({ disposition: 'ask' }),
      group({ kind: 'appliance' }),
      group({ kind: 'unknown' }),
      group({ middleware: 'oracle-database' }),
    ]) {
      const flow = flowOf(plan(future), 'a', still);
      expect([round(flow.gone), flow.divert]).toEqual([[0, 0, 0, 0], undefined]);
    }
    for (const moves of [group({ middleware: 'none' }), group({ kind: 'appliance', disposition: 'move' })])
      expect(flowOf(plan(future), 'a', moves).divert).toEqual({ from: 0, share: 1, platform: 0 });
  });

  it('is shared by groups in the scope of the same waves', () => {
    const waves = [wave({ kinds: ['rhel'] }), wave({ kinds: ['ubuntu'] })];
    const shared = plan({
      waves,
      divert: { from: '2027-02', platform: 'other', share: '0.5', groups: ['g'] },
    });
    const flow = flowOf(shared, 'a', group());
    expect(flowOf(shared, 'b', group({ vms: 9 }))).toBe(flow);
    expect(flow.divert).toEqual({ from: 1, share: 0.5, platform: 1 });
    expect(flowOf(shared, 'a', group({ id: 'h' }))).not.toBe(flow);
    expect(flowOf(shared, 'a', group({ kind: 'ubuntu' }))).not.toBe(flow);
    expect(shared.known.size).toBe(3);
  });
});

describe('a guest that does not fit', () => {
  const limit = { id: 'l', kind: 'guest-vcpu' as const, most: 8, until: '2027-04', source: 'page 9' };
  const limits = [compileLimits([limit], '2027-01'), []];
  const wide = group({ vcpu: 9 });

  it('stays, and is noted once per limit', () => {
    const barring = plan(
      { waves: [wave(), wave({ share: '0.5' })], divert: { from: '2027-01', platform: 'kvm' } },
      { limits },
    );
    const flow = flowOf(barring, 'a', wide);
    expect([round(flow.gone), flow.divert]).toEqual([[0, 0, 0, 0], undefined]);
    expect(barring.barred).toEqual([{ cluster: 'a', group: wide, platform: 0, limit, size: 9 }]);
    flowOf(barring, 'b', wide);
    flowOf(barring, 'a', group({ id: 'h', vcpu: 10 }));
    expect(barring.barred).toHaveLength(3);
  });

  it('is noted for every limit that it exceeds', () => {
    const lower = { id: 'm', kind: 'guest-vcpu' as const, most: 4, source: 'page 7' };
    const waves = [wave(), wave({ id: 'x', platform: 'other' })];
    const barring = plan(
      { waves },
      { limits: [compileLimits([limit], '2027-01'), compileLimits([lower], '2027-01')] },
    );
    flowOf(barring, 'a', wide);
    expect(barring.barred.map((one) => [one.platform, one.limit.id])).toEqual([
      [0, 'l'],
      [1, 'm'],
    ]);
  });

  it('is judged when its wave begins, on the platform of the wave', () => {
    const after = flowOf(plan({ waves: [wave({ from: '2027-04', to: '2027-05' })] }, { limits }), 'a', wide);
    expect(round(after.gone)).toEqual([0, 0, 0, 1]);
    const elsewhere = plan({ waves: [wave({ platform: 'other' })] }, { limits });
    expect(round(flowOf(elsewhere, 'a', wide).gone)).toEqual([0, 0.5, 1, 1]);
    expect(elsewhere.barred).toEqual([]);
  });

  it('is not noted when it would not move anyway', () => {
    const barring = plan({ waves: [wave({ groups: ['x'] })] }, { limits });
    flowOf(barring, 'a', wide);
    flowOf(barring, 'a', group({ vcpu: 9, disposition: 'stay' }));
    expect(barring.barred).toEqual([]);
  });
});

describe('what VMs depend on', () => {
  const waves = [
    wave(),
    wave({ id: 'x', from: '2027-03' }),
    wave({ id: 'y', platform: 'other', from: '2027-03' }),
  ];

  it('keeps them away from a platform that does not replace it, noted once', () => {
    const own = plan({ waves });
    const nsx = group({ dependsOn: ' NSX ' });
    const flow = flowOf(own, 'c', nsx);
    expect(flow.byPlatform.map((series) => series.some((share) => share > 0))).toEqual([false, true]);
    expect(own.tied).toEqual([{ cluster: 'c', group: nsx, platform: 0, on: 'NSX' }]);
    flowOf(own, 'd', nsx);
    flowOf(own, 'c', group({ id: 'h', dependsOn: 'NSX' }));
    expect(own.tied).toHaveLength(3);
  });

  it('may be several, of which every one has to be replaced', () => {
    const own = plan({ waves });
    const both = group({ dependsOn: 'nsx, SRM,' });
    const flow = flowOf(own, 'c', both);
    expect(flow.byPlatform.some((series) => series.some((share) => share > 0))).toBe(false);
    expect(own.tied).toEqual([
      { cluster: 'c', group: both, platform: 0, on: 'nsx, SRM' },
      { cluster: 'c', group: both, platform: 1, on: 'SRM' },
    ]);
  });

  it('is nothing where none is named', () => {
    const own = plan({ waves });
    expect(flowOf(own, 'c', group()).byPlatform[0]?.some((share) => share > 0)).toBe(true);
    expect(own.tied).toEqual([]);
  });
});
