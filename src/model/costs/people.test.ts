import { describe, expect, it } from 'vitest';
import { paymentsOf, quantitiesOf } from '../../../tests/small/costs.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { Projection } from '../projection.ts';
import type { Cost } from '../scenario/costs.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Ten VMs; half of them moves in month 2, half in month 3; dual-run of one month. */
const projected = (cost: Omit<Cost, 'id'>, change: Partial<Scenario> = {}): Projection =>
  run({
    horizon: 8,
    holdings: [],
    futures: [
      { id: 'stay' },
      { id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-05' }] },
    ],
    costs: [{ id: 'c', amount: '12', ...cost }],
    ...change,
  });

const people = (params: Cost['params'], side?: Cost['side'], future = 'move'): number[] =>
  quantitiesOf(projected({ item: 'administrators', params, ...(side && { side }) }), future, 'c');

describe('administrators', () => {
  it('look after so many VMs each, on both sides', () => {
    expect(people({ vmsPerAdmin: '4' }, 'vmware')).toEqual([2.5, 2.5, 2.5, 1.25, 0, 0, 0, 0]);
    expect(people({ vmsPerAdmin: '4' }, 'kvm')).toEqual([0, 0, 1.25, 2.5, 2.5, 2.5, 2.5, 2.5]);
    expect(people({ vmsPerAdmin: '4' })).toEqual([2.5, 2.5, 3.75, 3.75, 2.5, 2.5, 2.5, 2.5]);
    expect(people({ vmsPerAdmin: '4' }, 'both', 'stay')).toEqual(new Array(8).fill(2.5));
  });

  it('are as many as a survey found where nobody says otherwise', () => {
    expect(people({}, 'both', 'stay')[0]).toBe(10 / 77);
    expect(quantitiesOf(projected({ item: 'administrators', side: 'kvm' }), 'move', 'c')[7]).toBe(10 / 77);
  });

  it('are never fewer on a side that has VMs than it takes to run one', () => {
    expect(people({ vmsPerAdmin: '4', minFte: '2' }, 'vmware')).toEqual([2.5, 2.5, 2.5, 2, 0, 0, 0, 0]);
    expect(people({ vmsPerAdmin: '4', minFte: '2' }, 'kvm')).toEqual([0, 0, 2, 2.5, 2.5, 2.5, 2.5, 2.5]);
  });

  it('are the same on KVM unless it has numbers of its own', () => {
    const own = { vmsPerAdmin: '4', minFte: '2', vmsPerAdminKvm: '5', minFteKvm: '1.5' };
    expect(people(own, 'kvm')).toEqual([0, 0, 1.5, 2, 2, 2, 2, 2]);
    expect(people(own, 'vmware')).toEqual([2.5, 2.5, 2.5, 2, 0, 0, 0, 0]);
  });

  it('are more on KVM while they learn', () => {
    const learning = { vmsPerAdmin: '4', dip: '0.5', dipMonths: 2 };
    expect(people(learning, 'kvm')).toEqual([0, 0, 2.5, 5, 2.5, 2.5, 2.5, 2.5]);
    expect(people(learning, 'vmware')).toEqual(people({ vmsPerAdmin: '4' }, 'vmware'));
    expect(people({ vmsPerAdmin: '4', dip: '0.5' }, 'kvm')).toEqual(people({ vmsPerAdmin: '4' }, 'kvm'));
    expect(people({ vmsPerAdmin: '4', dipMonths: 2 }, 'kvm')).toEqual(people({ vmsPerAdmin: '4' }, 'kvm'));
  });

  it('cost a twelfth of their year each month, unless the amount is one of a month', () => {
    const params = { vmsPerAdmin: '4' };
    expect(paymentsOf(projected({ item: 'administrators', params }), 'stay', 'c')[0]).toBe(250);
    expect(paymentsOf(projected({ item: 'administrators', params, per: 'month' }), 'stay', 'c')[0]).toBe(
      3000,
    );
  });
});

describe('training', () => {
  const trained = (
    cost: Partial<Cost>,
    future = 'move',
    change: Partial<Scenario> = {},
  ): Record<number, number> => paymentsOf(projected({ item: 'training', ...cost }, change), future, 'c');

  it('is for whole people, as many as KVM needs in its busiest month, when the first VM arrives', () => {
    expect(trained({ params: { vmsPerAdmin: '4' } })).toEqual({ 2: 3600 });
    expect(trained({ params: { vmsPerAdmin: '5' } })).toEqual({ 2: 2400 });
    expect(trained({ params: { vmsPerAdmin: '4', minFte: '3.5' } })).toEqual({ 2: 4800 });
    expect(trained({})).toEqual({ 2: 1200 });
  });

  it('is for as many as somebody entered, on a date of its own', () => {
    expect(trained({ params: { people: 7 } })).toEqual({ 2: 8400 });
    expect(trained({ params: { people: 0 } })).toEqual({});
    expect(trained({ params: { people: 1 }, from: '2027-02' })).toEqual({ 1: 1200 });
  });

  it('is for nobody where nothing moves', () => {
    expect(trained({ params: { people: 7 } }, 'stay')).toEqual({});
    expect(trained({ params: { people: 7 }, from: '2027-02' }, 'stay')).toEqual({});
  });

  it('takes what learning costs where no price is entered', () => {
    const projection = run({
      costs: [{ id: 'c', item: 'training', params: { people: 2 } }],
      assumptions: { priceLevel: 'high' },
    });
    expect(paymentsOf(projection, 'move', 'c')).toEqual({ 0: 4500000 });
  });
});
