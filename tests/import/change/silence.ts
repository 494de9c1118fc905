import { draws } from '../../bench/parts/draws.ts';
import { rvtools4 } from '../make/rvtools4.ts';
import { placeOf } from './columns.ts';
import { changeOne, type CellChange, type ReadColumn } from './cells.ts';
import { differing, estateOf, figuresOf, reportOf } from './figures.ts';

/** How changes of single cells were answered: by another figure, by a problem, or not at all. */
export interface Answers {
  readonly figures: number;
  readonly problems: number;
  readonly silent: readonly CellChange[];
}

/** Changes so many single cells of columns that are read, one at a time, and sees what the reading says to each. */
export async function changeCells(runs: number, seed: number): Promise<Answers> {
  const draw = draws(seed);
  const sheets = rvtools4();
  const before = await estateOf(sheets);
  const figures = figuresOf(before);
  const report = reportOf(before);
  const columns = readColumns(before.source.sheets);
  const counts = { figures: 0, problems: 0 };
  const silent: CellChange[] = [];
  for (let run = 0; run < runs; run++) {
    const { sheets: after, change } = changeOne(sheets, columns, draw);
    const read = await estateOf(after);
    if (differing(figures, figuresOf(read)).length > 0) counts.figures++;
    else if (reportOf(read) !== report) counts.problems++;
    else silent.push(change);
  }
  return { ...counts, silent };
}

type SheetsRead = Awaited<ReturnType<typeof estateOf>>['source']['sheets'];

function readColumns(read: SheetsRead): ReadColumn[] {
  return read.flatMap(({ sheet, columns }) => columns.map(({ letter }) => ({ sheet, at: placeOf(letter) })));
}
