import { describe, expect, it } from 'vitest';
import { project } from '../../project.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { allFigures, explain } from '../explain.ts';

const cluster = (id: string, site: string, vms: number): Scenario['clusters'][number] => ({
  id,
  site,
  offer: 'v',
  hosts: [{ id: 'h', count: 3, sockets: 1, coresPerSocket: 16 }],
  guests: [{ id: 'g', kind: 'linux-free', vms, disposition: 'move' }],
});

const scenario: Scenario = {
  format: 'phasein',
  version: 1,
  currency: 'USD',
  start: '2027-01',
  horizon: 14,
  clusters: [cluster('a', 'north', 10), cluster('b', 'south', 20)],
  offers: [
    { id: 'v', metric: { id: 'per-core' }, price: '10', billing: 'yearly' },
    { id: 'k', metric: { id: 'per-host' }, price: '100', billing: 'monthly' },
  ],
  platforms: [{ id: 'p', offer: 'k' }],
  holdings: [],
  costs: [],
  purchase: { sockets: 1, coresPerSocket: 16, price: '1000' },
  futures: [
    { id: 'stay' },
    { id: 'move', waves: [{ id: 'w', platform: 'p', from: '2027-03', to: '2027-04' }] },
  ],
};

const projection = project(scenario, [], '2026-11-24');
const value = (id: string): string | null | undefined => explain(projection, id)?.value;

describe('sides', () => {
  it('adds up the clusters of a side', () => {
    expect(value('future/move/side/vmware/vms/1')).toBe('30');
    expect(value('future/move/side/vmware/vms/3')).toBe('0');
    expect(value('future/move/side/kvm/vms/3')).toBe('30');
    expect(value('future/stay/side/vmware/hosts/13')).toBe('6');
    expect(explain(projection, 'future/stay/side/vmware/hosts/0')).toMatchObject({
      unit: 'host',
      because: { kind: 'sum', of: ['future/stay/hosts/vmware/a/0', 'future/stay/hosts/vmware/b/0'] },
    });
  });

  it('adds up the KVM hosts of all sites', () => {
    expect(value('future/move/side/kvm/hosts/1')).toBe('0');
    expect(explain(projection, 'future/move/side/kvm/hosts/2')).toMatchObject({
      value: '6',
      because: { kind: 'sum', of: ['future/move/hosts/kvm/p@0/2', 'future/move/hosts/kvm/p@1/2'] },
    });
  });

  it('counts what a future migrates, by cluster', () => {
    expect(value('future/stay/moved')).toBe('0');
    expect(explain(projection, 'future/move/moved')).toMatchObject({
      unit: 'vm',
      value: '30',
      because: {
        leaf: {
          steps: [
            { what: 'migrated-of-cluster', of: 'a', result: 10 },
            { of: 'b', result: 20 },
          ],
        },
      },
    });
  });

  it('lists how many each future migrates', () => {
    const moved = allFigures(projection).filter((id) => id.endsWith('/moved'));
    expect(moved).toEqual(['future/stay/moved', 'future/move/moved']);
  });

  it('knows no other side, thing, month or future', () => {
    for (const id of [
      'future/move/side/xen/vms/0',
      'future/move/side/kvm/cores/0',
      'future/move/side/kvm/vms/14',
      'future/none/side/kvm/vms/0',
      'future/none/moved',
    ])
      expect(value(id)).toBeUndefined();
    expect(allFigures(projection).filter((id) => id.includes('/side/'))).toHaveLength(2 * 4 * 14);
  });
});

describe('cash of a category in a year', () => {
  it('takes the payments of twelve months, and of what is left in the last year', () => {
    // Two clusters of three hosts, 16 cores each, at 10 a core: 960 a year.
    expect(value('future/stay/cash/year/0/category/v')).toBe('960.00');
    expect(value('future/stay/cash/year/1/category/v')).toBe('960.00');
    expect(explain(projection, 'future/stay/cash/year/1/category/v')?.because).toEqual({
      kind: 'total',
      of: { future: 'stay', from: 12, to: 14, category: 'v' },
      sign: 1,
    });
  });

  it('knows no other year or future', () => {
    expect(value('future/stay/cash/year/2/category/v')).toBeUndefined();
    expect(value('future/none/cash/year/0/category/v')).toBeUndefined();
  });

  it('is listed for every year and category', () => {
    const listed = allFigures(projection).filter((id) => id.startsWith('future/move/cash/year/0/'));
    expect(listed).toEqual([
      'future/move/cash/year/0/category/v',
      'future/move/cash/year/0/category/k',
      'future/move/cash/year/0/category/hosts',
    ]);
  });
});
