import { describe, expect, it } from 'vitest';
import { MOVE, small, TODAY } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import type { Offer } from '../../scenario/contracts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { explain } from '../explain.ts';
import { licenceFigures } from './licences.ts';

const value = (scenario: Scenario, id: string): string | null | undefined =>
  explain(project(scenario, [], TODAY), id)?.value;

describe('licences of a side', () => {
  it('are what VMware, or the platforms that VMs move to, cost within the horizon, and on average a year', () => {
    const scenario = small({
      offers: [...small().offers.slice(0, 1), { ...small().offers[0], id: 'k', price: '60' } as Offer],
    });
    expect(value(scenario, 'future/stay/licences/vmware')).toBe('2200.00');
    expect(value(scenario, 'future/stay/licences/vmware/per-year')).toBe('1100.00');
    expect(value(scenario, 'future/stay/licences/kvm')).toBe('0.00');
    expect(value(scenario, 'future/move/licences/kvm/per-year')).toBe('120.00');
    expect(value(scenario, 'future/gone/licences/kvm')).toBeUndefined();
    expect(value(scenario, 'future/stay/licences/xen')).toBeUndefined();
    expect(value(scenario, 'future/stay/licences/xen/per-year')).toBeUndefined();
  });

  it('take in add-ons, vSAN, editions and the support of licences bought once', () => {
    const per = (id: string, price: string): Offer => ({
      id,
      metric: { id: 'per-host' },
      price,
      term: 12,
      billing: 'yearly',
    });
    const once: Offer = {
      id: 'once',
      metric: { id: 'per-host' },
      licence: 'perpetual',
      price: '500',
      support: 'sns',
    };
    const sns: Offer = {
      id: 'sns',
      metric: { id: 'percentage' },
      of: 'once',
      percent: '0.2',
      term: 12,
      billing: 'yearly',
    };
    const scenario = small({
      clusters: small().clusters.map((cluster) => ({
        ...cluster,
        addOns: ['more'],
        vsan: { rawTiB: '1', offer: 'disk' },
      })),
      offers: [
        ...small().offers,
        per('more', '1'),
        { ...per('disk', '2'), metric: { id: 'flat' } },
        per('e', '3'),
        once,
        sns,
      ],
      platforms: [{ id: 'kvm', offer: 'once' }],
      futures: [MOVE, { id: 'stay', editions: [{ id: 'e1', from: '2028-01', offer: 'e' }] }],
    });
    // Two hosts at 550 in year 1, at 3 in year 2; an add-on of 1 for both in both years, and a flat 2 a year.
    expect(value(scenario, 'future/stay/licences/vmware')).toBe('1114.00');
    // Two hosts at 500 once, and a fifth of it twice.
    expect(value(scenario, 'future/move/licences/kvm')).toBe('1400.00');
  });

  it('say what is missing below them', () => {
    const open = small({ offers: [...small().offers.slice(0, 1), { id: 'k', metric: { id: 'per-host' } }] });
    const figure = explain(project(open, [], TODAY), 'future/move/licences/kvm/per-year');
    expect(figure).toMatchObject({ value: '0.00', missing: [{ code: 'unpriced' }] });
  });

  it('are listed for both sides of a future that moves, and for VMware of one that stays', () => {
    const projection = project(small(), [], TODAY);
    expect(licenceFigures.flatMap(({ list }) => list(projection))).toEqual([
      'future/stay/licences/vmware',
      'future/move/licences/vmware',
      'future/move/licences/kvm',
      'future/stay/licences/vmware/per-year',
      'future/move/licences/vmware/per-year',
      'future/move/licences/kvm/per-year',
    ]);
  });
});
