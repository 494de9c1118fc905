import type { Projection } from '../../src/model/projection.ts';
import type { Cost } from '../../src/model/scenario/costs.ts';
import type { Cluster } from '../../src/model/scenario/estate.ts';
import type { Future } from '../../src/model/scenario/futures.ts';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { futureIn, run } from './scenario.ts';
import { columnsOf } from '../../src/model/ledger/columnsOf.ts';

/** Four hosts of 16 cores with ten VMs of 512 GiB. */
export const FOUR: Cluster = {
  id: 'a',
  site: 'hq',
  offer: 'v',
  usedShare: '0.8',
  hosts: [{ id: 'h', count: 4, sockets: 2, coresPerSocket: 8, kvmReady: 'yes' }],
  guests: [{ id: 'g', kind: 'rhel', vms: 10, diskGiB: 512, growth: '0', disposition: 'move' }],
};
/** All of them move to KVM, a quarter in each of months 2 to 5. */
export const QUARTERS: Future = {
  id: 'move',
  waves: [{ id: 'w', platform: 'kvm', from: '2027-03', to: '2027-07' }],
};

/** A stay and that move over ten months, with one cost called c. */
export function projected(cost: Omit<Cost, 'id'>, change: Partial<Scenario> = {}): Projection {
  return run({
    horizon: 10,
    clusters: [FOUR],
    futures: [{ id: 'stay' }, QUARTERS],
    holdings: [],
    costs: [{ id: 'c', ...cost }],
    ...change,
  });
}

/** One ledger line of a cost item in short: month, months covered, place, quantity, and minor units or null without a price. */
export interface CostLine {
  readonly month: number;
  readonly covers: readonly [number, number];
  readonly place: string;
  readonly quantity: number;
  readonly minor: number | null;
}

/** The lines of one cost item in one future. */
export function linesOfCost(projection: Projection, future: string, id: string): CostLine[] {
  const { ledger } = futureIn(projection, future);
  const index = projection.compiled.scenario.costs.findIndex((cost) => cost.id === id);
  const category = (line: number): string => ledger.categories[columnsOf(ledger).category[line] ?? -1] ?? '';
  const foreign = new Set(['vat', 'settlement credit', 'settlement charge', 'hosts', 'late fee']);
  return Array.from(columnsOf(ledger).amount, (_, line) => line)
    .filter(
      (line) =>
        columnsOf(ledger).offer[line] === -1 &&
        columnsOf(ledger).source[line] === index &&
        !foreign.has(category(line)),
    )
    .map((line) => ({
      month: columnsOf(ledger).month[line] ?? NaN,
      covers: [columnsOf(ledger).from[line] ?? NaN, columnsOf(ledger).to[line] ?? NaN],
      place:
        columnsOf(ledger).cluster[line] === -1
          ? `kvm ${String(columnsOf(ledger).kvm[line])}`
          : `cluster ${String(columnsOf(ledger).cluster[line])}`,
      quantity: columnsOf(ledger).quantity[line] ?? NaN,
      minor: columnsOf(ledger).priced[line] === 1 ? (columnsOf(ledger).amount[line] ?? NaN) : null,
    }));
}

/** Quantities by month of a cost item, over all places. */
export function quantitiesOf(projection: Projection, future: string, id: string): number[] {
  const months = Array.from({ length: projection.compiled.horizon }, () => 0);
  for (const { month, quantity } of linesOfCost(projection, future, id))
    months[month] = (months[month] ?? 0) + quantity;
  return months;
}

/** Minor units by month of payment of a cost item, over all places. */
export function paymentsOf(projection: Projection, future: string, id: string): Record<number, number> {
  const months: Record<number, number> = {};
  for (const { month, minor } of linesOfCost(projection, future, id))
    months[month] = (months[month] ?? 0) + (minor ?? NaN);
  return months;
}
