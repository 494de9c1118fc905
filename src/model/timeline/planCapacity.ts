import { sure, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { problem, type Problem } from '../scenario/problem.ts';
import { monthText } from '../time/month.ts';
import { TOLERANCE } from '../tolerance.ts';
import type { ClusterLoad } from './load.ts';
import { addTo } from './series.ts';

/** How the moves of a future fit what a team can do in a month (model.md 4). Months are offsets. */
export interface PlanFit {
  /** VMs that leave VMware in the fullest month, and that month. */
  readonly peak: number;
  readonly peakMonth: number;
  /** VMs that can be moved in a month; undefined where nobody said. */
  readonly capacity: number | undefined;
  /** First month of a future that asks for more than that; undefined when none does. */
  readonly tooFull: number | undefined;
  /** First month by which all moves of the plan are over. */
  readonly planned: number;
  /** The same at the team's pace, nothing moved earlier than planned; null when it never ends. */
  readonly end: number | null;
}

/** VMs that a team can move in a month: as stated, or engineers × VMs per engineer and month. */
export function capacityOf(future: CompiledFuture): number | undefined {
  const { vmsPerMonth, engineers, vmsPerEngineerMonth } = future.source.capacity ?? {};
  if (vmsPerMonth !== undefined) return Number(vmsPerMonth);
  if (engineers === undefined || vmsPerEngineerMonth === undefined) return undefined;
  return Number(engineers) * Number(vmsPerEngineerMonth);
}

/** Holds the moves of a future against what its team can do: what does not fit a month waits for the next. */
export function planFit(future: CompiledFuture, loads: readonly ClusterLoad[], horizon: number): PlanFit {
  const capacity = capacityOf(future);
  const pace = capacity ?? Infinity;
  let peak = 0;
  let peakMonth = 0;
  let tooFull: number | undefined;
  let planned = 0;
  let end = 0;
  let waiting = 0;
  const all = new Float64Array(horizon);
  for (const load of loads) addTo(all, load.leaving, 1, horizon);
  for (let t = 0; t < horizon; t++) {
    const leaving = valueAt(all, t);
    if (leaving > TOLERANCE) planned = t + 1;
    if (leaving > peak + TOLERANCE) {
      peak = leaving;
      peakMonth = t;
    }
    if (leaving > pace + TOLERANCE) tooFull ??= t;
    const due = waiting + leaving;
    waiting = Math.max(0, due - pace);
    if (due > TOLERANCE) end = t + 1;
  }
  const fit = { peak, peakMonth, capacity, tooFull, planned };
  if (waiting <= TOLERANCE) return { ...fit, end };
  return { ...fit, end: pace > 0 ? horizon + Math.ceil(waiting / pace - TOLERANCE) : null };
}

/** A plan that asks for more than its team can move, with the earliest month in which it would be finished. */
export function capacityProblems(compiled: Compiled, future: CompiledFuture, fit: PlanFit): Problem[] {
  if (fit.tooFull === undefined) return [];
  const text = (month: number): string => monthText(compiled.start + month);
  return [
    problem(`futures/${future.source.id}/capacity`, 'plan-beyond-capacity', {
      vms: fit.peak,
      capacity: sure(fit.capacity),
      month: text(fit.tooFull),
      planned: text(fit.planned),
      end: fit.end === null ? null : text(fit.end),
    }),
  ];
}
