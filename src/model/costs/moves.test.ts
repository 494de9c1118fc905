import { describe, expect, it } from 'vitest';
import { FOUR, linesOfCost, paymentsOf, projected, quantitiesOf } from '../../../tests/small/costs.ts';
import type { Cost } from '../scenario/costs.ts';

describe('VMs that move', () => {
  // Made anew for each question: what was counted of a list of groups is remembered with it.
  const groups = () => [
    { id: 'e', kind: 'rhel' as const, vms: 7, growth: '0' },
    { id: 'm', kind: 'windows-server' as const, vms: 3, growth: '0' },
    { id: 'h', kind: 'ubuntu' as const, vms: 2, growth: '0' },
    { id: 'w', kind: 'rhel' as const, vms: 5, growth: '0', complexity: 'white-glove' as const },
    { id: 's', kind: 'rhel' as const, vms: 50, growth: '0', disposition: 'stay' as const },
  ];
  const change = () => ({ clusters: [{ ...FOUR, guests: groups() }] });
  const moved = (item: Cost['item'], future = 'move'): number[] =>
    quantitiesOf(projected({ item, amount: '1', params: { hours: '1' } }, change()), future, 'c');

  it('count whole, all of them or those of one complexity, and what rounding leaves comes later', () => {
    expect(moved('migration-per-vm').slice(1, 7)).toEqual([0, 4, 5, 4, 4, 0]);
    expect(moved('migration-easy').slice(1, 7)).toEqual([0, 2, 2, 1, 2, 0]);
    expect(moved('migration-medium').slice(1, 7)).toEqual([0, 1, 1, 0, 1, 0]);
    expect(moved('migration-hard').slice(1, 7)).toEqual([0, 1, 0, 1, 0, 0]);
    expect(moved('migration-white-glove').slice(1, 7)).toEqual([0, 1, 2, 1, 1, 0]);
    expect(moved('migration-hours')).toEqual(moved('migration-per-vm'));
    expect(moved('migration-hard-hours')).toEqual(moved('migration-hard'));
  });

  it('are told apart by complexity where several items ask', () => {
    const costs = (['migration-easy', 'migration-hard', 'migration-per-vm'] as const).map((item) => ({
      id: item,
      item,
      amount: '1',
    }));
    const projection = projected({ item: 'fixed' }, { ...change(), costs });
    expect(costs.map(({ id }) => quantitiesOf(projection, 'move', id).slice(1, 7))).toEqual([
      [0, 2, 2, 1, 2, 0],
      [0, 1, 0, 1, 0, 0],
      [0, 4, 5, 4, 4, 0],
    ]);
  });

  it('move in one cluster though another stays', () => {
    const still = {
      ...FOUR,
      id: 'b',
      guests: groups().map((group) => ({ ...group, disposition: 'stay' as const })),
    };
    const clusters = [still, { ...FOUR, guests: groups() }];
    const projection = projected({ item: 'migration-hard', amount: '1' }, { clusters });
    expect(quantitiesOf(projection, 'move', 'c').slice(1, 7)).toEqual([0, 1, 0, 1, 0, 0]);
  });

  it('are none where nothing moves', () => {
    expect(moved('migration-per-vm', 'stay')).toEqual(new Array(10).fill(0));
    expect(moved('migration-easy', 'stay')).toEqual(new Array(10).fill(0));
  });

  it('stand in the line of their own cluster', () => {
    const two = { clusters: [FOUR, { ...FOUR, id: 'b' }] };
    const lines = linesOfCost(projected({ item: 'migration-easy', amount: '1' }, two), 'move', 'c');
    expect(lines.slice(0, 4).map(({ place }) => place)).toEqual(new Array(4).fill('cluster 0'));
    expect(lines.slice(4).map(({ place, quantity }) => [place, quantity])).toEqual(
      [3, 2, 3, 2].map((n) => ['cluster 1', n]),
    );
  });
});

describe('what comes with a move or on a date', () => {
  it('comes when the first VM arrives on KVM, unless dated', () => {
    for (const item of ['project', 'tools', 'consulting', 'exit-services'] as const) {
      expect(paymentsOf(projected({ item, amount: '9' }), 'move', 'c'), item).toEqual({ 2: 900 });
      expect(paymentsOf(projected({ item, amount: '9', from: '2027-01' }), 'move', 'c'), item).toEqual({
        0: 900,
      });
    }
  });

  it('does not come where nothing moves, unless the future is named', () => {
    expect(paymentsOf(projected({ item: 'project', amount: '9' }), 'stay', 'c')).toEqual({});
    expect(paymentsOf(projected({ item: 'project', amount: '9', futures: ['stay'] }), 'stay', 'c')).toEqual({
      0: 900,
    });
    const dated = { item: 'project', amount: '9', futures: ['stay'], from: '2027-04' } satisfies Omit<
      Cost,
      'id'
    >;
    expect(paymentsOf(projected(dated), 'stay', 'c')).toEqual({ 3: 900 });
    expect(paymentsOf(projected(dated), 'move', 'c')).toEqual({});
  });

  it('comes with diverted growth too', () => {
    const futures = [{ id: 'move', divert: { from: '2027-04', platform: 'kvm' } }];
    const grown = { ...FOUR, guests: FOUR.guests.map((guest) => ({ ...guest, growth: '0.2' })) };
    expect(
      paymentsOf(projected({ item: 'tools', amount: '9' }, { futures, clusters: [grown] }), 'move', 'c'),
    ).toEqual({ 4: 900 });
  });

  it('is sunk before the start and out of sight beyond the horizon', () => {
    expect(paymentsOf(projected({ item: 'fixed', amount: '9' }), 'stay', 'c')).toEqual({ 0: 900 });
    expect(paymentsOf(projected({ item: 'fixed', amount: '9', from: '2027-10' }), 'stay', 'c')).toEqual({
      9: 900,
    });
    expect(paymentsOf(projected({ item: 'fixed', amount: '9', from: '2026-12' }), 'stay', 'c')).toEqual({});
    expect(paymentsOf(projected({ item: 'fixed', amount: '9', from: '2027-11' }), 'stay', 'c')).toEqual({});
    expect(paymentsOf(projected({ item: 'credit', amount: '-9.5', from: '2027-02' }), 'move', 'c')).toEqual({
      1: -950,
    });
  });

  it('recurs from a month until another', () => {
    const monthly = { item: 'fixed-monthly', amount: '2', from: '2027-03', until: '2027-05' } as const;
    expect(paymentsOf(projected(monthly), 'stay', 'c')).toEqual({ 2: 200, 3: 200 });
    expect(paymentsOf(projected({ ...monthly, from: '2026-01' }), 'stay', 'c')).toEqual({
      0: 200,
      1: 200,
      2: 200,
      3: 200,
    });
    expect(
      Object.keys(paymentsOf(projected({ item: 'fixed-monthly', amount: '2' }), 'stay', 'c')),
    ).toHaveLength(10);
    expect(paymentsOf(projected({ ...monthly, until: '2027-03' }), 'stay', 'c')).toEqual({});
    expect(paymentsOf(projected({ ...monthly, from: '2027-08', until: '2028-05' }), 'stay', 'c')).toEqual({
      7: 200,
      8: 200,
      9: 200,
    });
  });
});
