import type { Projection } from '../../model/projection.ts';
import { WORKLOAD_PARTS, type WorkloadPart } from '../../model/workload/parts.ts';
import type { WindowName } from '../../model/workload/windows.ts';
import { figureOf } from '../../report/anyFigure.ts';
import { workloadId, workloadRows, workloadWindows } from '../../report/workload.ts';

/** One row: its money by what it was spent on and in total, its VM-months, and both per VM and month. */
export interface WorkloadRow extends Readonly<Record<WorkloadPart, string>> {
  readonly row: string;
  readonly total: string;
  readonly vmMonths: number;
  /** Null where there is no VM in these months. */
  readonly perVm: Readonly<Record<WorkloadPart | 'total', string | null>>;
}

/** Months from (inclusive) until (exclusive) and the rows that hold money or VMs in them; the last row is all of them. */
export interface WorkloadMonths {
  readonly from: number;
  readonly until: number;
  readonly rows: readonly WorkloadRow[];
}

/** Cost by guest workload of one future; months that are not steady in any scenario are absent. */
export type WorkloadResult = Readonly<Partial<Record<WindowName, WorkloadMonths>>>;

/** What a result says about the guest workloads of one future. */
export function workloadResult(projection: Projection, future: string): WorkloadResult {
  return Object.fromEntries(
    workloadWindows(projection).map(({ name, from, until }) => {
      const rows = [...workloadRows(projection, name), 'total'];
      return [name, { from, until, rows: rows.map((row) => rowResult(projection, future, name, row)) }];
    }),
  );
}

function rowResult(projection: Projection, future: string, window: WindowName, row: string): WorkloadRow {
  const value = (what: string): string | null =>
    figureOf(projection, workloadId(future, window, row, what)).value;
  const parts = [...WORKLOAD_PARTS, 'total'] as const;
  const each = <T>(of: (part: (typeof parts)[number]) => T): Record<(typeof parts)[number], T> =>
    Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<(typeof parts)[number], T>;
  return {
    row,
    ...each((part) => value(part) ?? ''),
    vmMonths: Number(value('vm-months')),
    perVm: each((part) => value(`${part}/per-vm`)),
  };
}
