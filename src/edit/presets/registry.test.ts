import { describe, expect, it } from 'vitest';
import { project } from '../../model/project.ts';
import type { Future } from '../../model/scenario/futures.ts';
import { scenarioSchema, type Scenario } from '../../model/scenario/scenario.ts';
import { fromPreset, PRESETS } from './registry.ts';

const group = (
  id: string,
  vms: number,
  more: Partial<Scenario['clusters'][number]['guests'][number]> = {},
) => ({
  id,
  kind: 'rhel' as const,
  vms,
  ...more,
});

/** Ten hosts of 32 cores, 60 easy Linux and 40 Windows VMs, one contract until July 2028. */
const estate = (more: Partial<Scenario> = {}): Scenario => ({
  format: 'phasein',
  version: 1,
  currency: 'USD',
  start: '2027-01',
  horizon: 60,
  clusters: [
    {
      id: 'a',
      offer: 'vvf',
      hosts: [{ id: 'h', count: 10, sockets: 2, coresPerSocket: 16 }],
      guests: [
        group('easy', 60),
        group('win', 40, { kind: 'windows-server' }),
        group('box', 9, { kind: 'appliance' }),
      ],
    },
  ],
  offers: [
    { id: 'vvf', metric: { id: 'per-core', floorPerCpu: 16 }, price: '150' },
    { id: 'pve', metric: { id: 'per-socket' }, price: '370' },
  ],
  platforms: [{ id: 'kvm', offer: 'pve', minHosts: 3 }],
  holdings: [{ id: 'h1', offer: 'vvf', quantity: 320, price: '150', start: '2025-07', end: '2028-07' }],
  costs: [],
  futures: [{ id: 'stay' }],
  ...more,
});

const preset = (id: string) => {
  const found = PRESETS.find((known) => known.id === id);
  if (!found) throw new RangeError(id);
  return found;
};
const future = (id: string, scenario = estate(), platform?: string): Future | undefined =>
  fromPreset(preset(id), scenario, platform);

/** Whole VMs of the cluster on VMware and on KVM in a month. */
function vmsIn(month: number, made: Future | undefined): [number, number] {
  const scenario = scenarioSchema.parse({ ...estate(), futures: made ? [made] : [] });
  const [run] = project(scenario, [], '2026-11-24').futures;
  const load = run?.timeline.loads[0];
  return [Math.round(load?.vmsVmware[month] ?? NaN), Math.round(load?.vmsKvm[0]?.[month] ?? NaN)];
}

describe('presets', () => {
  it('are seven, each with an id of its own', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      'stay-as-is',
      'stay-and-shrink',
      'stop-growth',
      'slow-renewals',
      'margin-first',
      'full-exit',
      'exit-before-renewal',
    ]);
  });

  it('staying moves nothing, as is or with fewer hosts', () => {
    expect(future('stay-as-is')).toEqual({ id: 'stay-as-is' });
    expect(future('stay-and-shrink')).toEqual({ id: 'stay-and-shrink', releaseHosts: true });
    expect(vmsIn(59, future('stay-and-shrink'))).toEqual([109, 0]);
  });

  it('growth is diverted from the start on', () => {
    expect(future('stop-growth')).toEqual({
      id: 'stop-growth',
      divert: { from: '2027-01', platform: 'kvm' },
    });
  });

  it('a third is gone by each of the next three contract ends, renewals last a year', () => {
    const made = future('slow-renewals');
    expect(made?.waves).toEqual([
      { id: 'third-1', platform: 'kvm', from: '2027-01', to: '2028-07', share: '0.3333333333' },
      { id: 'third-2', platform: 'kvm', from: '2028-07', to: '2029-07', share: '0.3333333333' },
      { id: 'third-3', platform: 'kvm', from: '2029-07', to: '2030-07', share: '0.3333333334' },
    ]);
    expect(made?.renewals).toEqual({ h1: { next: { term: 12 }, later: { term: 12 } } });
    expect([18, 30, 42].map((month) => vmsIn(month, made)[0])).toEqual([76, 42, 9]);
  });

  it('easy Linux moves in the first year, the rest until month 36', () => {
    const made = future('margin-first');
    expect(made?.waves).toEqual([
      { id: 'margin', platform: 'kvm', from: '2027-01', to: '2028-01', groups: ['easy'] },
      { id: 'rest', platform: 'kvm', from: '2028-01', to: '2030-01', groups: ['win'] },
    ]);
    expect(vmsIn(11, made)[1]).toBe(60);
    expect(vmsIn(36, made)).toEqual([9, 100]);
  });

  it('without easy Linux, or with nothing else, margin first is one wave', () => {
    const of = (guests: ReturnType<typeof group>[]) =>
      future('margin-first', estate({ clusters: estate().clusters.map((c) => ({ ...c, guests })) }));
    const all = [{ id: 'all', platform: 'kvm', from: '2027-01', to: '2030-01' }];
    expect(of([group('a', 5)])?.waves).toEqual(all);
    expect(of([group('a', 5, { kind: 'windows-server' })])?.waves).toEqual(all);
    expect(of([group('a', 5, { complexity: 'hard' })])?.waves).toEqual(all);
    expect(of([group('a', 5, { kind: 'windows-server', complexity: 'easy' })])?.waves).toEqual(all);
    expect(of([group('a', 5, { disposition: 'stay' })])).toBeUndefined();
  });

  it('a name that easy and other groups share goes with the rest', () => {
    const [cluster] = estate().clusters;
    if (!cluster) throw new RangeError('no cluster');
    const second = { ...cluster, id: 'b', guests: [group('easy', 3, { complexity: 'hard' })] };
    const made = future('margin-first', estate({ clusters: [cluster, second] }));
    expect(made?.waves).toEqual([{ id: 'all', platform: 'kvm', from: '2027-01', to: '2030-01' }]);
  });

  it('all leave within 36 months, or before the next renewal', () => {
    expect(future('full-exit')?.waves).toEqual([
      { id: 'all', platform: 'kvm', from: '2027-01', to: '2030-01' },
    ]);
    const exit = future('exit-before-renewal');
    expect(exit?.waves).toEqual([{ id: 'all', platform: 'kvm', from: '2027-01', to: '2028-07' }]);
    expect(vmsIn(18, exit)).toEqual([9, 100]);
    expect(vmsIn(17, exit)[0]).toBeGreaterThan(9);
  });

  it('take the first platform unless another is named, and need one to move', () => {
    expect(future('full-exit', estate(), 'other')?.waves?.[0]?.platform).toBe('other');
    expect(future('full-exit', estate({ platforms: [] }))).toBeUndefined();
    expect(future('stay-as-is', estate({ platforms: [] }))).toEqual({ id: 'stay-as-is' });
  });

  it('take the next free id', () => {
    const taken = estate({ futures: [{ id: 'full-exit' }, { id: 'full-exit-2' }] });
    expect(future('full-exit', taken)?.id).toBe('full-exit-3');
  });

  it('make scenarios that can be read and projected', () => {
    const futures = PRESETS.flatMap((known) => fromPreset(known, estate()) ?? []);
    const scenario = scenarioSchema.parse({ ...estate(), futures });
    expect(project(scenario, [], '2026-11-24').futures.map(({ id }) => id)).toEqual(
      PRESETS.map(({ id }) => id),
    );
  });
});

describe('contract ends', () => {
  const renewals = (holdings: Scenario['holdings'], more: Partial<Scenario> = {}) =>
    future('slow-renewals', estate({ holdings, ...more }));
  const held = (id: string, start: string, end: string | undefined, offer = 'vvf') =>
    ({ id, offer, quantity: 9, start, ...(end === undefined ? {} : { end }) }) as const;
  const tos = (made: Future | undefined) => made?.waves?.map((wave) => wave.to);

  it('of what was bought at the start where nothing is held', () => {
    expect(tos(renewals([]))).toEqual(['2028-01', '2029-01', '2030-01']);
    expect(renewals([])?.renewals).toEqual({});
    const threeYears = estate().offers.map((offer) => ({ ...offer, term: 36 }));
    expect(tos(renewals([], { offers: threeYears }))).toEqual(['2030-01', '2033-01', '2036-01']);
  });

  it('leave out what has ended, what never ends and what licenses no VMware host', () => {
    const made = renewals([
      held('old', '2024-01', '2025-06'),
      held('own', '2020-01', undefined),
      held('rhel', '2026-02', '2027-02', 'pve'),
    ]);
    expect(tos(made)).toEqual(['2028-01', '2029-01', '2030-01']);
    expect(Object.keys(made?.renewals ?? {})).toEqual(['own']);
    expect(tos(renewals([held('ends', '2026-01', '2027-01')]))).toEqual(['2028-01', '2029-01', '2030-01']);
  });

  it('of a contract that another one follows do not repeat', () => {
    const made = renewals([held('now', '2026-05', '2027-05'), held('then', '2027-05', '2030-05')]);
    expect(tos(made)).toEqual(['2027-05', '2030-05', '2031-05']);
  });

  it('count vSAN and add-ons of clusters', () => {
    const clusters = estate().clusters.map((cluster) => ({
      ...cluster,
      vsan: { rawTiB: '10', offer: 'vsan' },
      addOns: ['nsx'],
    }));
    const made = renewals([held('v', '2026-03', '2027-03', 'vsan'), held('n', '2026-04', '2027-04', 'nsx')], {
      clusters,
    });
    expect(tos(made)).toEqual(['2027-03', '2027-04', '2028-03']);
  });

  it('without any, there is nothing to leave by', () => {
    expect(future('exit-before-renewal', estate({ clusters: [], holdings: [] }))).toBeUndefined();
    expect(future('slow-renewals', estate({ clusters: [], holdings: [] }))).toBeUndefined();
  });
});
