import type { Compiled } from '../compile/compiled.ts';

/** Rows that are no kind of guest, in the order in which they follow the kinds. */
export const OTHER_ROWS = ['dual-run', 'swing', 'stranded', 'migration', 'not-attributable'] as const;

/** A row that is no kind of guest. */
export type OtherRow = (typeof OTHER_ROWS)[number];

/** The rows of a scenario: its kinds of guests by name, then the others; their order decides ties. */
export interface Rows {
  readonly names: readonly string[];
  readonly kinds: number;
  /** Per cluster and guest group: the row of its kind. */
  readonly ofGroups: readonly (readonly number[])[];
}

/** Puts the rows in order. */
export function rowsOf({ clusters }: Compiled): Rows {
  const kinds = [...new Set(clusters.flatMap(({ source }) => source.guests.map(({ kind }) => kind)))].sort();
  return {
    names: [...kinds, ...OTHER_ROWS],
    kinds: kinds.length,
    ofGroups: clusters.map(({ source }) => source.guests.map(({ kind }) => kinds.indexOf(kind))),
  };
}

/** The place of a row that is no kind of guest. */
export function rowOf({ kinds }: Rows, row: OtherRow): number {
  return kinds + OTHER_ROWS.indexOf(row);
}
