import type { FigureId } from '../model/explain/explained.ts';
import type { Level } from '../model/results/range.ts';
import type { WorkloadPart } from '../model/workload/parts.ts';
import type { WindowName } from '../model/workload/windows.ts';

/** The figures by which futures are compared, each a column of the first table. */
export const KEY_FIGURES = [
  'total',
  'cash',
  'settlement',
  'savings',
  'savings-share',
  'npv',
  'payback',
  'first-saving',
] as const;

/** One of the figures by which futures are compared. */
export type KeyFigure = (typeof KEY_FIGURES)[number];

/** What a row or a column is about; wording gives it its name. Months are offsets from the start. */
export type Heading =
  | { readonly kind: 'future'; readonly id: string }
  | { readonly kind: 'key'; readonly key: KeyFigure }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'cash' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'licence'; readonly what: 'needed' | 'held'; readonly offer: string }
  | { readonly kind: 'side'; readonly side: 'vmware' | 'kvm'; readonly thing: 'hosts' | 'vms' }
  | { readonly kind: 'workload'; readonly row: string }
  | { readonly kind: 'part'; readonly part: WorkloadPart | 'total' | 'vm-months' }
  | { readonly kind: 'claim'; readonly product: string; readonly by: string }
  | { readonly kind: 'claims' }
  | { readonly kind: 'horizon'; readonly months: number }
  | { readonly kind: 'level'; readonly level: Level; readonly key: 'total' | 'savings' };

/** The address of a figure, or null where the column does not apply to the row (savings of the baseline itself). */
export type Cell = FigureId | null;

/** One row: what it is about, and one cell for every column. */
export interface Row {
  readonly heading: Heading;
  readonly cells: readonly Cell[];
}

/** What a table shows: the futures side by side, what is contested, one future's cash, its licences as stairs, its hosts and VMs, guest workloads. */
export type TableKind =
  | 'comparison'
  | 'exposure'
  | 'range'
  | 'horizons'
  | 'years'
  | 'licences'
  | 'machines'
  | 'workload'
  | 'workload-parts';

/** A table without words or numbers: headings and addresses of figures. */
export interface Table {
  readonly kind: TableKind;
  /** The future that the table is about; absent where it shows all of them. */
  readonly future?: string;
  /** The months that the table is about, from (inclusive) until (exclusive); absent where it shows all of them. */
  readonly months?: { readonly window: WindowName; readonly from: number; readonly until: number };
  readonly columns: readonly Heading[];
  readonly rows: readonly Row[];
}
