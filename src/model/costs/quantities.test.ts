import { describe, expect, it } from 'vitest';
import { everyCost } from '../../../tests/bench/parts/costs.ts';
import { small, TODAY } from '../../../tests/small/scenario.ts';
import { at } from '../at.ts';
import { columnsOf } from '../ledger/columnsOf.ts';
import { project } from '../project.ts';
import type { Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';

const [first] = small().clusters;
if (!first) throw new Error('the small scenario has a cluster');
const guests = first.guests.map((group) => ({ ...group, growth: '0.9', diskGiB: 100 }));
const A = { ...first, guests };
const B = { ...first, id: 'b', guests };
const scenario = small({
  clusters: [A, B],
  costs: everyCost(),
  purchase: { sockets: 2, coresPerSocket: 8, price: '100' },
});
const before = project(scenario, [], TODAY);

/** The projection after an edit, which must say the same as one from nothing. */
function edited(change: Partial<Scenario>): Projection {
  const now = project({ ...scenario, ...change }, [], TODAY, undefined, before);
  const fresh = project({ ...scenario, ...change }, [], TODAY);
  now.futures.forEach((future, place) => {
    const { ledger } = at(fresh.futures, place);
    expect(columnsOf(future.ledger)).toEqual(columnsOf(ledger));
    expect(future.ledger.sums).toEqual(ledger.sums);
  });
  return now;
}

/** The series of an item at a cluster in the future that moves. */
function seriesOf(
  { futures, compiled }: Projection,
  item: string,
  cluster: number,
): Float64Array | undefined {
  const index = compiled.scenario.costs.findIndex(({ id }) => id === item);
  for (const part of at(futures, 1).ledger.parts)
    if (part.by === 'month' && part.kind.source === index)
      return part.places.find((place) => place.cluster === cluster)?.quantity;
  return undefined;
}

describe('what is counted at a cluster', () => {
  it('is taken over for clusters that an edit left alone, and counted again for the edited one', () => {
    const now = edited({ clusters: [A, { ...B, guests: B.guests.map((group) => ({ ...group, vms: 17 })) }] });
    for (const item of ['backup-per-vm', 'storage-per-tib', 'migration-per-vm']) {
      expect(seriesOf(now, item, 0), item).toBeDefined();
      expect(seriesOf(now, item, 0), item).toBe(seriesOf(before, item, 0));
      expect(seriesOf(now, item, 1), item).not.toEqual(seriesOf(before, item, 1));
    }
  });

  it('is covered by a contingency at the price it now has', () => {
    const reserve = (projection: Projection) => [...(seriesOf(projection, 'contingency', 0) ?? [])];
    const dearer = edited({
      costs: scenario.costs.map((cost) =>
        cost.item === 'migration-per-vm' ? { ...cost, amount: '9999' } : cost,
      ),
    });
    expect(reserve(dearer)).not.toEqual(reserve(before));
  });

  it('is counted again where its hosts are others though its guests are the same', () => {
    const now = edited({ purchase: { sockets: 2, coresPerSocket: 32, price: '100' } });
    const hosts = (projection: Projection): Int32Array =>
      at(at(projection.futures, 0).timeline.vmwareHosts, 0);
    expect([...hosts(now)]).not.toEqual([...hosts(before)]);
  });

  it('is taken over where the hosts stay the same though everything was run again', () => {
    const now = edited({ purchase: { sockets: 2, coresPerSocket: 8, price: '101' } });
    expect(at(now.futures, 0).timeline).not.toBe(at(before.futures, 0).timeline);
    expect(seriesOf(now, 'backup-per-vm', 0)).toBe(seriesOf(before, 'backup-per-vm', 0));
  });
});
