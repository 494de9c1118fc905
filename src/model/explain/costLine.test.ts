import { describe, expect, test } from 'vitest';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import { codeAt, sure, valueAt } from '../at.ts';
import { columnsOf } from '../ledger/columnsOf.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { costOfLine, pathOfCost, placeOfLine } from './costLine.ts';

/** Clusters `a` with ten VMs and `b` with four, both moved in the first month, and two in a third that stay. */
const clusters = small().clusters.flatMap((cluster) =>
  [
    ['a', 10],
    ['b', 4],
  ].map(([id, vms]) => ({
    ...cluster,
    id: String(id),
    site: String(id),
    hosts: cluster.hosts.map((group) => ({ ...group, count: id === 'a' ? 2 : 4 })),
    guests: cluster.guests.map((group) => ({ ...group, id: `${String(id)}-g`, vms: Number(vms) })),
  })),
);

/** The lines of other costs in the future that moves: cluster and side, with what its place says of the line's month. */
function places(costs: Scenario['costs']) {
  const projection = run({ clusters, costs });
  const future = futureIn(projection, 'move');
  const columns = columnsOf(future.ledger);
  return [...columns.amount.keys()].flatMap((line) => {
    const cost = costOfLine(projection, future, line);
    if (!cost) return [];
    const place = sure(placeOfLine(projection, future, line, cost));
    const quantity = valueAt(place.quantity, codeAt(columns.month, line));
    return [[columns.cluster[line], columns.kvm[line], quantity, valueAt(columns.quantity, line)] as const];
  });
}

describe('the place of a line', () => {
  test('is the cluster whose VMs it counts', () => {
    expect(places([{ id: 'm', item: 'migration-per-vm', amount: '100' }])).toEqual([
      [0, -1, 10, 10],
      [1, -1, 4, 4],
    ]);
  });

  test('is the side whose hosts it counts', () => {
    const found = places([{ id: 's', item: 'space', amount: '1', side: 'kvm' }]);
    // Hosts of the two sites in the first month, and in the last.
    expect(new Set(found.map(([cluster, kvm]) => `${String(cluster)} ${String(kvm)}`))).toEqual(
      new Set(['-1 0', '-1 1']),
    );
    expect(found.every(([, , counted, written]) => counted === written)).toBe(true);
  });
});

test('a line of licences is none of another cost, and misses nothing of one', () => {
  const projection = run();
  const stay = futureIn(projection, 'stay');
  expect(costOfLine(projection, stay, 0)).toBeUndefined();
  expect(pathOfCost(projection, stay, 0)).toBeUndefined();
});
