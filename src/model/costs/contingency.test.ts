import { describe, expect, it } from 'vitest';
import { linesOfCost, paymentsOf } from '../../../tests/small/costs.ts';
import { run } from '../../../tests/small/scenario.ts';
import type { Projection } from '../projection.ts';
import type { Cost } from '../scenario/costs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sure } from '../at.ts';
import { columnsOf } from '../ledger/columnsOf.ts';

const RESERVE: Cost = { id: 'reserve', item: 'contingency', amount: '0.1' };
const with_ = (costs: readonly Cost[], change: Partial<Scenario> = {}): Projection =>
  run({ costs: [...costs], horizon: 12, ...change });
const reserve = (costs: readonly Cost[], change: Partial<Scenario> = {}): Record<number, number> =>
  paymentsOf(with_([RESERVE, ...costs], change), 'move', 'reserve');

describe('a contingency', () => {
  it('is a share of the one-offs of each cluster and month, wherever it stands in the list', () => {
    const costs: Cost[] = [
      { id: 'm', item: 'migration-per-vm', amount: '10.05' },
      RESERVE,
      { id: 'p', item: 'project', amount: '7' },
      { id: 'f', item: 'fixed', amount: '3.33', from: '2027-04' },
    ];
    expect(linesOfCost(with_(costs), 'move', 'reserve')).toEqual([
      { month: 0, covers: [0, 1], place: 'kvm -1', quantity: 1, minor: 70 },
      { month: 3, covers: [3, 4], place: 'kvm -1', quantity: 1, minor: 33 },
      { month: 0, covers: [0, 1], place: 'cluster 0', quantity: 1, minor: 1005 },
    ]);
    expect(linesOfCost(with_(costs), 'stay', 'reserve').map(({ minor }) => minor)).toEqual([33]);
  });

  it('covers neither what recurs, nor hardware, nor credits, nor freed time, nor what has no price', () => {
    const none: Cost[] = [
      { id: 'a', item: 'fixed-monthly', amount: '100' },
      { id: 'b', item: 'credit', amount: '-100' },
      { id: 'c', item: 'fixed', amount: '100', freed: true },
      { id: 'd', item: 'fixed' },
      { id: 'e', item: 'space', amount: '100' },
      { id: 'f', item: 'contingency', amount: '0.5' },
    ];
    expect(reserve(none, { horizon: 1 })).toEqual({});
    const disks = [{ id: 'g', item: 'storage-bought' as const, amount: '100' }];
    expect(reserve(disks)).toEqual({});
  });

  it('covers training, tools, consulting, exit, rebuilds and installation', () => {
    const items = [
      'training',
      'tools',
      'consulting',
      'exit-services',
      'host-rebuild',
      'host-installation',
    ] as const;
    for (const item of items) {
      const of = reserve([{ id: 'x', item, amount: '100' }]);
      expect(Object.values(of), item).toEqual([item.startsWith('host') ? 2000 : 1000]);
    }
  });

  it('covers one-offs that are paid for in advance, with them and where they are paid', () => {
    const yearly: Cost[] = [
      { id: 'm', item: 'migration-per-vm', amount: '10.05', billing: 'yearly' },
      { id: 'f', item: 'fixed', amount: '100', from: '2027-04', billing: 'yearly' },
      { id: 'p', item: 'project', amount: '7' },
    ];
    const lines = linesOfCost(with_([RESERVE, ...yearly]), 'move', 'reserve');
    expect(lines.map(({ month, place, minor }) => [month, place, minor])).toEqual([
      [0, 'kvm -1', 70],
      [3, 'kvm -1', 1000],
      [0, 'cluster 0', 1005],
    ]);
  });

  it('counts between its own months', () => {
    const monthly = ['2027-02', '2027-03', '2027-04'].map((from, at): Cost => ({
      id: `f${String(at)}`,
      item: 'fixed',
      amount: '100',
      from,
    }));
    const within = paymentsOf(
      with_([{ ...RESERVE, from: '2027-03', until: '2027-04' }, ...monthly]),
      'move',
      'reserve',
    );
    expect(within).toEqual({ 2: 1000 });
  });

  it('is not priced without its share, and freed where it is said to be', () => {
    const lines = linesOfCost(
      with_([
        { id: 'reserve', item: 'contingency' },
        { id: 'f', item: 'fixed', amount: '5' },
      ]),
      'move',
      'reserve',
    );
    expect(lines.map(({ minor }) => minor)).toEqual([null]);
    const { ledger } =
      with_([
        { ...RESERVE, freed: true },
        { id: 'f', item: 'fixed', amount: '5' },
      ]).futures[0] ?? {};
    expect(Array.from(columnsOf(sure(ledger)).freed)).toContain(1);
    const paid = with_([RESERVE, { id: 'f', item: 'fixed', amount: '5' }]).futures[0]?.ledger;
    expect(Array.from(columnsOf(sure(paid)).freed)).not.toContain(1);
  });

  it('rounds each line by itself, half away from zero', () => {
    expect(reserve([{ id: 'f', item: 'fixed', amount: '0.05' }])).toEqual({ 0: 1 });
    expect(reserve([{ id: 'f', item: 'fixed', amount: '0.04' }])).toEqual({ 0: 0 });
  });
});
