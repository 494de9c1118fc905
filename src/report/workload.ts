import type { Explained, FigureId } from '../model/explain/explained.ts';
import { workloadFor } from '../model/explain/figures/workload/known.ts';
import type { Projection } from '../model/projection.ts';
import { WORKLOAD_PARTS } from '../model/workload/parts.ts';
import { WORKLOAD_WINDOWS, windowOf, type MonthWindow, type WindowName } from '../model/workload/windows.ts';
import { figureOf, numberOf } from './anyFigure.ts';
import type { Heading, Row, Table } from './table.ts';

/** Months over which workloads are compared, by name. */
export interface NamedWindow extends MonthWindow {
  readonly name: WindowName;
}

/** The months over which workloads can be compared: all, then the steady ones that exist. */
export function workloadWindows(projection: Projection): NamedWindow[] {
  return WORKLOAD_WINDOWS.flatMap((name) => {
    const window = windowOf(projection, name);
    return window ? [{ name, ...window }] : [];
  });
}

/** The address of a cell of the workloads: money, VM-months, or money per VM and month. */
export function workloadId(future: string, window: WindowName, row: string, what: string): FigureId {
  return `future/${future}/workload/${window}/${row}/${what}`;
}

/** The rows that hold money or VMs in any future in some months: kinds of guests by name, then the others. */
export function workloadRows(projection: Projection, window: WindowName): string[] {
  const [first] = projection.futures;
  const { names = [], kinds = 0 } = (first && workloadFor(projection, first.id)?.workload.rows) ?? {};
  return names.filter(
    (row, place) =>
      place < kinds ||
      projection.futures.some(({ id }) => numberOf(projection, workloadId(id, window, row, 'total')) !== 0),
  );
}

/** Cost per VM and month of every row, futures side by side, for each span of months; then each future by what it was spent on. */
export function workloadTables(projection: Projection): Table[] {
  const futures = projection.futures.map(({ id }) => id);
  const windows = workloadWindows(projection);
  return [
    ...windows.map(({ name, from, until }): Table => ({
      kind: 'workload',
      months: { window: name, from, until },
      columns: futures.map((id): Heading => ({ kind: 'future', id })),
      rows: rowsFor(projection, name, (row) =>
        futures.map((future) => workloadId(future, name, row, 'total/per-vm')),
      ),
    })),
    ...futures.map((future): Table => ({
      kind: 'workload-parts',
      future,
      columns: [...WORKLOAD_PARTS, 'total' as const, 'vm-months' as const].map((part) => ({
        kind: 'part',
        part,
      })),
      rows: rowsFor(projection, 'all', (row) =>
        [...WORKLOAD_PARTS, 'total', 'vm-months'].map((part) => workloadId(future, 'all', row, part)),
      ),
    })),
  ];
}

function rowsFor(projection: Projection, window: WindowName, cells: (row: string) => FigureId[]): Row[] {
  return [...workloadRows(projection, window), 'total'].map((row) => ({
    heading: { kind: 'workload', row },
    cells: cells(row),
  }));
}

/** Workloads over one span of months: its rows, kinds of guests first. */
export interface WorkloadSpan extends NamedWindow {
  readonly rows: readonly string[];
}

/** Guest workloads as plain data: the spans of months, and every figure per VM and month, so that whoever did not compute them can show them. */
export interface WorkloadPicture {
  readonly spans: readonly WorkloadSpan[];
  readonly figures: readonly Explained[];
}

/** What a picture of guest workloads shows, of every future over every span of months. */
export function workloadPicture(projection: Projection): WorkloadPicture {
  const spans = workloadWindows(projection).map((window) => ({
    ...window,
    rows: workloadRows(projection, window.name),
  }));
  const figures = spans.flatMap(({ name, rows }) =>
    projection.futures.flatMap(({ id }) =>
      [...rows, 'total'].flatMap((row) =>
        [...WORKLOAD_PARTS, 'total'].map((part) =>
          figureOf(projection, workloadId(id, name, row, `${part}/per-vm`)),
        ),
      ),
    ),
  );
  return { spans, figures };
}
