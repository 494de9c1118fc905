import { codeAt } from '../at.ts';
import { licenceLinesOf } from '../ledger/columnsOf.ts';
import type { Projection } from '../projection.ts';
import { monthsFrom } from '../time/month.ts';

/** Months over which workloads are compared: all, or steady ones before the first and after the last move of any future. */
export const WORKLOAD_WINDOWS = ['all', 'before', 'after'] as const;

/** One of the spans of months over which workloads are compared. */
export type WindowName = (typeof WORKLOAD_WINDOWS)[number];

/** Months from (inclusive) until (exclusive). */
export interface MonthWindow {
  readonly from: number;
  readonly until: number;
}

/**
 * The months of a window, the same for every future, so that like is compared with like; undefined where no month is steady:
 * nothing moves, everything does, or the months were paid for before the start.
 */
export function windowOf(projection: Projection, name: WindowName): MonthWindow | undefined {
  const { horizon } = projection.compiled;
  if (name === 'all') return { from: 0, until: horizon };
  const moves = projection.compiled.futures.flatMap(({ source, overlap }) => [
    ...(source.waves ?? []).map((wave) => ({ ...wave, overlap })),
    ...(source.divert ? [{ from: source.divert.from, to: undefined, overlap }] : []),
  ]);
  if (moves.length === 0) return undefined;
  const { start, costs } = projection.compiled.scenario;
  const offset = (month: string): number => monthsFrom(start, month);
  const longest = Math.max(0, ...costs.map(({ params }) => params?.overlap ?? 0));
  const window =
    name === 'before'
      ? { from: 0, until: Math.min(...moves.map(({ from }) => offset(from))) }
      : {
          from: Math.max(
            ...moves.map(({ from, to, overlap }) =>
              to === undefined ? offset(from) : offset(to) - 1 + Math.max(overlap, longest),
            ),
          ),
          until: horizon,
        };
  return within({ ...window, from: Math.max(window.from, paidUntil(projection)) }, horizon);
}

function within({ from, until }: MonthWindow, horizon: number): MonthWindow | undefined {
  const end = Math.min(until, horizon);
  return from < end ? { from, until: end } : undefined;
}

/** The month from which nothing counts any more that was paid before the start in any future. */
function paidUntil({ futures }: Projection): number {
  let until = 0;
  for (const { ledger } of futures) {
    const lines = licenceLinesOf(ledger);
    lines?.month.forEach((month, line) => {
      if (month < 0) until = Math.max(until, codeAt(lines.to, line));
    });
  }
  return until;
}
