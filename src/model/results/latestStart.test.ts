import { describe, expect, it } from 'vitest';
import { futureIn, MOVE, run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { latestStarts } from './latestStart.ts';
import { totalsOf } from './totals.ts';

const wave = (from: string, to: string, more: object = {}) => ({
  id: 'w',
  platform: 'kvm',
  from,
  to,
  ...more,
});
const starting = (from: string, to: string): Scenario['futures'] => [
  { id: 'stay' },
  { id: 'move', waves: [wave(from, to)] },
];
const [cluster] = small().clusters;
const [held] = small().holdings;

describe('the latest start before a renewal', () => {
  it('leaves room for the move, its dual-run, notice, lead time and safety', () => {
    const projection = run({
      futures: starting('2027-02', '2027-05'),
      assumptions: { notice: 3, leadTime: 1, safety: 2 },
    });
    expect(latestStarts(projection, 'move')).toEqual([
      {
        future: 'move',
        holding: 'h1',
        end: 12,
        duration: 3,
        overlap: 1,
        notice: 3,
        leadTime: 1,
        safety: 2,
        planned: 1,
        edge: 9,
        latest: 3,
        renewsWhole: false,
      },
    ]);
    const [assumed] = latestStarts(run(), 'move');
    expect(assumed).toMatchObject({ notice: 2, leadTime: 0, safety: 0, edge: 11, latest: 9 });
  });

  it('is the month after which a whole new term is bought', () => {
    const total = (from: string, to: string): number =>
      totalsOf(futureIn(run({ futures: starting(from, to) }), 'move')).total;
    expect(total('2027-10', '2028-01')).toBe(110000);
    expect(total('2027-11', '2028-02')).toBe(220000);
  });

  it('exists for renewals inside the horizon only, of something that is held', () => {
    const starts = (holding: object, horizon = 24): number =>
      held ? latestStarts(run({ horizon, holdings: [{ ...held, ...holding }] }), 'move').length : -1;
    expect(starts({})).toBe(1);
    expect(starts({}, 12)).toBe(0);
    expect(starts({}, 13)).toBe(1);
    expect(starts({ start: '2026-01', end: '2027-01' })).toBe(0);
    expect(starts({ start: '2026-01', end: '2027-02' })).toBe(1);
    expect(starts({ quantity: 0 })).toBe(0);
  });

  it('does not exist for what is owned for good', () => {
    const projection = run();
    const { scenario } = projection.compiled;
    const owned = scenario.holdings.map(({ end: _, ...holding }) => holding);
    const compiled = { ...projection.compiled, scenario: { ...scenario, holdings: owned } };
    expect(latestStarts({ ...projection, compiled }, 'move')).toEqual([]);
  });

  it('asks only what moves, and only what the licence covers', () => {
    const starts = (futures: Scenario['futures'], change: Partial<Scenario> = {}): number =>
      latestStarts(run({ futures, ...change }), 'move').length;
    expect(starts([{ id: 'move' }])).toBe(0);
    expect(starts([{ id: 'move', waves: [] }])).toBe(0);
    expect(latestStarts(run(), 'nobody')).toEqual([]);
    expect(starts([{ id: 'move', waves: [wave('2027-02', '2027-03', { clusters: ['b'] })] }])).toBe(0);
    expect(starts([{ id: 'move', waves: [wave('2027-02', '2027-03', { kinds: ['rhel'] })] }])).toBe(0);
    if (!cluster) throw new Error('no cluster');
    const staying = cluster.guests.map((group) => ({ ...group, disposition: 'stay' as const }));
    expect(starts([MOVE], { clusters: [{ ...cluster, guests: staying }] })).toBe(0);
    expect(starts([MOVE], { clusters: [{ ...cluster, offer: 'other' }] })).toBe(0);
  });

  it('counts licences of add-ons, of vSAN and of a new edition as licences of the cluster', () => {
    if (!cluster) throw new Error('no cluster');
    const starts = (change: object, move: object = {}): number => {
      const clusters = [{ ...cluster, offer: 'other', ...change }];
      return latestStarts(run({ clusters, futures: [{ ...MOVE, ...move }] }), 'move').length;
    };
    expect(starts({ addOns: ['v'] })).toBe(1);
    expect(starts({ addOns: ['w'] })).toBe(0);
    expect(starts({ vsan: { rawTiB: '1', offer: 'v' } })).toBe(1);
    expect(starts({}, { editions: [{ id: 'e', from: '2027-01', offer: 'v' }] })).toBe(1);
    expect(starts({}, { editions: [{ id: 'e', from: '2027-01', offer: 'v', clusters: ['b'] }] })).toBe(0);
    expect(starts({}, { editions: [{ id: 'e', from: '2027-01', offer: 'w' }] })).toBe(0);
    const both = ['w', 'v'].map((offer) => ({ id: offer, from: '2027-01', offer }));
    expect(starts({}, { editions: both })).toBe(1);
  });

  it('is over when the last wave is, and begins with the first', () => {
    const waves = [
      wave('2027-04', '2027-06', { share: '0.5' }),
      wave('2027-02', '2027-05', { id: 'x', share: '0.25' }),
    ];
    // From February to May, seen from the first month: four months, so the edge is 12 + 1 − 4 − 1.
    expect(latestStarts(run({ futures: [{ id: 'move', waves }] }), 'move')).toMatchObject([
      { planned: 1, duration: 4, edge: 8, latest: 6 },
    ]);
  });

  it('asks a cluster of which some VMs may move, whatever a future decides about other contracts', () => {
    if (!cluster || !held) throw new Error('the small scenario is complete');
    const [group] = cluster.guests;
    if (!group) throw new Error('no guests');
    const guests = [{ ...group, id: 's', disposition: 'stay' as const }, group];
    const renewals = { other: { next: { auto: true } } };
    const found = latestStarts(
      run({ clusters: [{ ...cluster, guests }], futures: [{ ...MOVE, renewals }] }),
      'move',
    );
    expect(found).toMatchObject([{ holding: 'h1', renewsWhole: false }]);
  });

  it('knows a contract whose notice was missed, and what a future decides about it', () => {
    if (!held) throw new Error('nothing held');
    const whole = (next: object, own?: object): boolean | undefined =>
      latestStarts(
        run({
          holdings: [{ ...held, next }],
          futures: [{ ...MOVE, ...(own ? { renewals: { h1: { next: own } } } : {}) }],
        }),
        'move',
      )[0]?.renewsWhole;
    expect(whole({ auto: true })).toBe(true);
    expect(whole({ auto: false })).toBe(false);
    expect(whole({ auto: true }, { auto: false })).toBe(false);
    expect(whole({}, { auto: true })).toBe(true);
  });
});
