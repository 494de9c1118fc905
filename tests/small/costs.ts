import type { Projection } from '../../src/model/projection.ts';
import { futureIn } from './scenario.ts';

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
  const category = (line: number): string => ledger.categories[ledger.category[line] ?? -1] ?? '';
  const foreign = new Set(['vat', 'settlement credit', 'settlement charge', 'hosts', 'late fee']);
  return Array.from(ledger.amount, (_, line) => line)
    .filter(
      (line) => ledger.offer[line] === -1 && ledger.source[line] === index && !foreign.has(category(line)),
    )
    .map((line) => ({
      month: ledger.month[line] ?? NaN,
      covers: [ledger.from[line] ?? NaN, ledger.to[line] ?? NaN],
      place:
        ledger.cluster[line] === -1
          ? `kvm ${String(ledger.kvm[line])}`
          : `cluster ${String(ledger.cluster[line])}`,
      quantity: ledger.quantity[line] ?? NaN,
      minor: ledger.priced[line] === 1 ? (ledger.amount[line] ?? NaN) : null,
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
