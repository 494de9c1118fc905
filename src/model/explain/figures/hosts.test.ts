import { describe, expect, it } from 'vitest';
import { cluster, hostScenario, wave } from '../../../../tests/small/hosts.ts';
import { project } from '../../project.ts';
import { explain } from '../explain.ts';
import type { Explained } from '../explained.ts';
import { hostFigures } from './hosts.ts';

const guests = [
  { id: 'g', kind: 'rhel', vms: 40, growth: '1' },
  { id: 'big', kind: 'rhel', vms: 3, vcpu: 99 },
  { id: 'old', kind: 'rhel', vms: 7, retires: '2027-03' },
  { id: 'none', kind: 'rhel', vms: 0 },
];
const limit = { id: 'l', kind: 'guest-vcpu', most: 64, source: 'page 9' };
const projection = project(
  hostScenario({
    horizon: 4,
    clusters: [{ ...cluster('a'), guests }],
    platforms: [
      { id: 'kvm', offer: 'p', limits: [limit] },
      { id: 'other', offer: 'p' },
    ],
    futures: [
      { id: 'stay' },
      {
        id: 'f',
        waves: [wave('2027-01', '2027-03', { share: '0.5' })],
        divert: { from: '2027-01', platform: 'kvm', share: '0.5' },
        capacity: { vmsPerMonth: '0' },
        spareLinux: [
          { id: 's', site: 'hq', platform: 'kvm', count: 1, sockets: 2, coresPerSocket: 16, free: '0.5' },
        ],
      },
    ],
  }),
  [],
  '2026-11-24',
);
const figure = (id: string): Explained => {
  const found = explain(projection, id);
  if (!found) throw new RangeError(id);
  return found;
};
const steps = (id: string) => {
  const { because } = figure(id);
  return because.kind === 'leaf' && because.leaf.kind === 'quantity' ? because.leaf.steps : [];
};
const parts = (id: string) => steps(id).map(({ of, result }) => [of, Math.round(result * 1000) / 1000]);
const value = (id: string) => Math.round(Number(figure(id).value) * 1000) / 1000;
const grown = 2 ** (1 / 12);

describe('VMs of a side', () => {
  it('on VMware are those of its groups: grown, less what is diverted or gone', () => {
    expect(figure('future/f/vms/vmware/a/0')).toMatchObject({ unit: 'vm', value: '50' });
    expect(parts('future/f/vms/vmware/a/0')).toEqual([
      ['g', 40],
      ['big', 3],
      ['old', 7],
    ]);
    const base = grown - (grown - 1) / 2;
    expect(steps('future/f/vms/vmware/a/1')[0]).toEqual({
      what: 'vms-on-vmware',
      of: 'g',
      values: { today: 40, growth: grown, diverted: (grown - 1) / 2, gone: 0.25 },
      result: 40 * (base * 0.75),
    });
    expect(parts('future/f/vms/vmware/a/2')[2]).toEqual(['old', 0]);
    expect(steps('future/f/vms/vmware/a/2')[2]?.values).toEqual({ today: 7, retired: 1 });
  });

  it('on KVM are what moved and what was diverted', () => {
    expect(figure('future/f/vms/kvm/a/0')).toMatchObject({ unit: 'vm', value: '11.75' });
    const diverted = (grown - 1) / 2;
    expect(steps('future/f/vms/kvm/a/1')[0]).toEqual({
      what: 'vms-on-kvm',
      of: 'g',
      values: { today: 40, growth: grown, diverted, moved: 0.5 },
      result: 40 * ((grown - diverted) * 0.5 + diverted),
    });
    expect(parts('future/f/vms/kvm/a/3')[1]).toEqual(['big', 0]);
    expect(parts('future/stay/vms/kvm/a/3')).toEqual([
      ['g', 0],
      ['big', 0],
      ['old', 0],
    ]);
    expect(steps('future/f/vms/kvm/a/2')[2]?.values).toEqual({ today: 7, retired: 1 });
  });

  it('add up to the figure in every month', () => {
    for (const side of ['vmware', 'kvm'])
      for (const future of ['stay', 'f'])
        for (const month of [0, 1, 2, 3]) {
          const id = `future/${future}/vms/${side}/a/${String(month)}`;
          expect(steps(id).reduce((sum, step) => sum + step.result, 0)).toBeCloseTo(
            Number(figure(id).value),
            9,
          );
        }
  });
});

describe('hosts', () => {
  it('in service and under-used Linux hosts add up', () => {
    expect(value('future/f/hosts/kvm/kvm@0/0')).toBe(2);
    expect(steps('future/f/hosts/kvm/kvm@0/0').map(({ what, result }) => [what, result])).toEqual([
      ['hosts', 1],
      ['hosts-spare-linux', 1],
    ]);
  });

  it('form clusters, are bought and stand idle', () => {
    expect(figure('future/f/clusters/kvm@0/0')).toMatchObject({ unit: 'unit', value: '1' });
    expect(figure('future/stay/clusters/kvm@0/0').value).toBe('0');
    expect(figure('future/f/clusters/other@0/0').value).toBe('0');
    expect(figure('future/f/bought/0/0')).toMatchObject({ unit: 'host', value: '1' });
    expect([1, 2, 3].map((month) => figure(`future/f/bought/0/${String(month)}`).value)).toEqual([
      '1',
      '0',
      '0',
    ]);
    expect(figure('future/f/idle/0/3')).toMatchObject({ unit: 'host' });
  });

  it('are bought at each site by itself', () => {
    const clusters = [
      { ...cluster('a'), site: 'n' },
      { ...cluster('b'), site: 's', hosts: [{ id: 'h', count: 1, sockets: 2, coresPerSocket: 16 }] },
    ];
    const waves = [wave('2027-01', '2027-02')];
    const own = project(
      hostScenario({ horizon: 2, clusters, futures: [{ id: 'f', waves }] }),
      [],
      '2026-11-24',
    );
    // 128 × 0.8 and 32 × 0.8 cores, by hosts of 32.
    const bought = ['0', '1'].map((site) => explain(own, `future/f/bought/${site}/0`)?.value);
    expect(bought).toEqual(['4', '1']);
  });

  it('of sides, sites and clusters that are not there are no figures', () => {
    for (const id of [
      'clusters/none@0/0',
      'bought/1/0',
      'idle/1/0',
      'vms/vmware/b/0',
      'vms/kvm/b/0',
      'barred/none',
      'bought/0/4',
    ])
      expect(explain(projection, `future/f/${id}`)).toBeUndefined();
    for (const id of ['barred/kvm', 'plan/peak', 'plan/end'])
      expect(explain(projection, `future/x/${id}`)).toBeUndefined();
  });
});

describe('limits and plans', () => {
  it('bar VMs of groups, by the limit that they exceed', () => {
    expect(figure('future/f/barred/kvm')).toMatchObject({ unit: 'vm', value: '3' });
    expect(steps('future/f/barred/kvm')).toEqual([
      { what: 'beyond-guest-vcpu', of: 'a/big', values: { size: 99, most: 64 }, result: 3 },
    ]);
    expect([figure('future/f/barred/other').value, figure('future/stay/barred/kvm').value]).toEqual([
      '0',
      '0',
    ]);
  });

  it('have a fullest month, and an end unless nobody moves anything', () => {
    const peak = 40 * (grown - (grown - 1) / 2) * 0.25 + 7 * 0.25;
    expect(value('future/f/plan/peak')).toBe(Math.round(peak * 1000) / 1000);
    const [step] = steps('future/f/plan/peak');
    expect([step?.what, step?.values, String(step?.result)]).toEqual([
      'fullest-month',
      { month: 1 },
      figure('future/f/plan/peak').value,
    ]);
    expect(figure('future/stay/plan/end')).toMatchObject({ unit: 'month', value: '0', missing: [] });
    expect(figure('future/f/plan/end')).toMatchObject({
      value: null,
      missing: [{ path: 'futures/f/capacity', code: 'plan-never-ends' }],
    });
  });

  it('are listed, and every one explains itself', () => {
    const ids = hostFigures.flatMap((family) => family.list(projection));
    // Two futures: VMs on two sides, purchases and idle hosts, two platforms' clusters in four months; barred twice; the plan twice.
    expect(ids).toHaveLength(2 * ((2 + 2 + 2) * 4 + 2 + 2));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => explain(projection, id)?.id !== id)).toEqual([]);
  });
});

describe('VMs that depend on something of VMware', () => {
  it('are counted among those that cannot move, and once where they do not fit either', () => {
    const limited = { id: 'l', kind: 'guest-vcpu', most: 64, source: 'page 9', until: '2027-02' };
    const own = project(
      hostScenario({
        horizon: 4,
        clusters: [
          {
            ...cluster('a'),
            guests: [
              { id: 'both', kind: 'rhel', vms: 3, vcpu: 99, dependsOn: 'NSX' },
              { id: 'large', kind: 'rhel', vms: 2, vcpu: 99 },
              { id: 'tied', kind: 'rhel', vms: 4, dependsOn: 'NSX' },
            ],
          },
        ],
        platforms: [
          { id: 'kvm', offer: 'p', limits: [limited] },
          { id: 'other', offer: 'p' },
        ],
        futures: [
          {
            id: 'f',
            waves: [
              wave('2027-01', '2027-02', { share: '0.5' }),
              wave('2027-03', '2027-04', { id: 'later', share: '0.5' }),
            ],
          },
        ],
      }),
      [],
      '2026-11-24',
    );
    const barred = explain(own, 'future/f/barred/kvm');
    expect(barred?.value).toBe('9');
    expect(barred?.because).toMatchObject({
      leaf: {
        steps: [
          { what: 'beyond-guest-vcpu', of: 'a/both', result: 3 },
          { what: 'beyond-guest-vcpu', of: 'a/large', result: 2 },
          { what: 'depends', of: 'a/tied', result: 4 },
        ],
      },
    });
    expect(explain(own, 'future/f/barred/other')?.value).toBe('0');
    expect(own.futures[0]?.problems.filter(({ code }) => code === 'guest-depends')).toEqual([
      {
        path: 'clusters/a/guests/both/dependsOn',
        code: 'guest-depends',
        severity: 'warning',
        data: { platform: 'kvm', on: 'NSX', vms: 3 },
      },
      {
        path: 'clusters/a/guests/tied/dependsOn',
        code: 'guest-depends',
        severity: 'warning',
        data: { platform: 'kvm', on: 'NSX', vms: 4 },
      },
    ]);
  });
});
