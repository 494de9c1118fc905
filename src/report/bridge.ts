import { baselineOf, futureOf } from '../model/explain/context.ts';
import type { FigureId } from '../model/explain/explained.ts';
import type { FutureProjection, Projection } from '../model/projection.ts';
import { cashByCategory, totalsOf } from '../model/results/totals.ts';

/** What one kind of cost adds to the baseline's total, or takes from it, in whole units of money. */
export interface BridgeStep {
  readonly part: BridgePart;
  readonly change: number;
}

/** A category of money, what the horizon settles, or small changes together. */
export type BridgePart =
  { readonly kind: 'category'; readonly category: string } | { readonly kind: 'settlement' | 'rest' };

/** The way from the total of the baseline to that of another future, in whole units of money. */
export interface Bridge {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  /** Savings first, the greatest before the others; then what costs more, the greatest last. */
  readonly steps: readonly BridgeStep[];
  /** Everything in which either future spends, in that order, small changes one by one. */
  readonly parts: readonly BridgePart[];
}

/** So many steps have room; smaller changes stand together. */
const MOST = 8;

/** The bridge from the baseline to a future; undefined where there is no other one. */
export function bridgeTo(projection: Projection, future: string): Bridge | undefined {
  const from = baselineOf(projection);
  const to = futureOf(projection, future);
  if (!from || !to || from === to) return undefined;
  const unit = 10 ** projection.compiled.digits;
  const changes = changesBetween(from, to);
  return {
    from: from.id,
    to: to.id,
    start: totalsOf(from).total / unit,
    end: totalsOf(to).total / unit,
    steps: shortened(changes).map(({ part, change }) => ({ part, change: change / unit })),
    parts: changes.map(({ part }) => part),
  };
}

/** The figure of what a future spends on one part; of settlement what it is charged less what it is credited. */
export function spentId(future: string, part: BridgePart): FigureId {
  return `future/${future}/${part.kind === 'category' ? `category/${part.category}` : part.kind}`;
}

function changesBetween(from: FutureProjection, to: FutureProjection): BridgeStep[] {
  const [before, after] = [cashByCategory(from.ledger), cashByCategory(to.ledger)];
  const steps: BridgeStep[] = [...new Set([...before.keys(), ...after.keys()])].map((category) => ({
    part: { kind: 'category', category },
    change: (after.get(category) ?? 0) - (before.get(category) ?? 0),
  }));
  const [settledBefore, settledAfter] = [settledBy(from), settledBy(to)];
  if (settledBefore !== 0 || settledAfter !== 0)
    steps.push({ part: { kind: 'settlement' }, change: settledAfter - settledBefore });
  return steps.sort((a, b) => a.change - b.change);
}

function settledBy(future: FutureProjection): number {
  const { charge, credit } = totalsOf(future);
  return charge - credit;
}

/** The greatest changes in their order, and all others as one behind the savings. */
function shortened(changes: readonly BridgeStep[]): BridgeStep[] {
  const moving = changes.filter(({ change }) => change !== 0);
  if (moving.length <= MOST) return moving;
  const bySize = [...moving].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const kept = new Set(bySize.slice(0, MOST - 1));
  const rest = bySize.slice(MOST - 1).reduce((sum, { change }) => sum + change, 0);
  const shown = moving.filter((step) => kept.has(step));
  return [
    ...shown.filter(({ change }) => change < 0),
    { part: { kind: 'rest' }, change: rest },
    ...shown.filter(({ change }) => change > 0),
  ];
}
