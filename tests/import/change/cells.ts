import type { Made, MadeSheet } from '../make/workbook.ts';

/** Draws a whole number below a bound. */
export type Draw = (below: number) => number;

/** One cell that says something else than before. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly heading: string;
  readonly was: Made;
  readonly is: Made;
}

/** A column whose cells may be changed. */
export interface ReadColumn {
  readonly sheet: string;
  readonly at: number;
}

/** Changes one cell of one of the columns into something else that might stand there, or into something that cannot. */
export function changeOne(
  sheets: readonly MadeSheet[],
  columns: readonly ReadColumn[],
  draw: Draw,
): { sheets: MadeSheet[]; change: CellChange } {
  const { sheet, at } = pick(columns, draw);
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  // Rows of nothing are no rows: there is no cell to change.
  const filled = rows.flatMap((row, number) =>
    number > 0 && row.some((cell) => cell !== undefined) ? [number] : [],
  );
  const row = pick(filled, draw);
  const was = rows[row]?.[at];
  const others = rows.slice(1).map((other) => other[at]);
  const is = pick(
    [...KINDS, ...others].filter((value) => value !== was),
    draw,
  );
  return {
    change: { sheet, row, heading: String(rows[0]?.[at]), was, is },
    sheets: sheets.map((one) =>
      one.name === sheet
        ? { ...one, rows: one.rows.map((line, number) => (number === row ? line.with(at, is) : line)) }
        : one,
    ),
  };
}

const KINDS: readonly Made[] = [
  undefined,
  '',
  '?',
  'n/a',
  '-1',
  -1,
  0,
  1,
  2,
  7,
  48,
  1e12,
  0.5,
  '1,5',
  'True',
  'False',
  'poweredOn',
  'poweredOff',
  'Somewhere',
  '2026-02-30',
];

function pick<T>(list: readonly T[], draw: Draw): T {
  const found = list[draw(list.length)];
  if (found === undefined && list.length === 0) throw new Error('nothing to draw from');
  return found as T;
}
