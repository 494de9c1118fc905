import type { ExportRow } from '../inventory.ts';
import { importProblem, rowsOf, type ImportProblem } from '../problem.ts';
import type { Cell, Table } from '../table.ts';
import type { Columns } from './column.ts';
import { locate } from './locate.ts';
import { readTable, type TableRead } from './readTable.ts';
import { valueOf } from './value.ts';

interface Pair {
  readonly heading: Cell;
  readonly value: Cell;
  readonly row: number;
}

/** Reads what a tool says of its run: a heading and its value in each row or, where it stands so, in two rows of many columns. */
export async function readPairs(table: Table, columns: Columns<ExportRow>): Promise<TableRead<'export'>> {
  if (locate(columns, table.headings).some(({ at }) => at > 0)) return readTable(table, 'export', columns);
  const pairs = await pairsOf(table);
  const located = locate(
    columns,
    pairs.map(({ heading }) => heading),
  );
  const { file, sheet } = table;
  const read: Record<string, unknown> = { file, sheet, row: pairs[located[0]?.at ?? -1]?.row ?? 1 };
  const problems: ImportProblem[] = [];
  for (const { field, column, at, heading, unit } of located) {
    const { value, row = 0 } = pairs[at] ?? {};
    const known = valueOf(value, column, unit);
    if (typeof known !== 'object') read[field] = known;
    else {
      const given = String(value).trim().slice(0, LONGEST_GIVEN);
      const place = { file, sheet, row, column: heading };
      problems.push(importProblem(known.unread, place, { ...rowsOf([row]), given }));
    }
  }
  return {
    rows: located.length === 0 ? [] : [read as unknown as ExportRow],
    sheet: {
      file,
      sheet,
      entity: 'export',
      rows: located.length,
      columns: located.map(({ field, heading, unit }) => ({ field, heading, letter: 'B', unit })),
      unread: pairs.length - located.length,
    },
    problems,
  };
}

const LONGEST_GIVEN = 40;

async function pairsOf(table: Table): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const take = ([heading, value]: readonly Cell[], row: number): void => {
    if (heading === undefined) return;
    pairs.push({ heading: String(heading).replace(/:\s*$/, ''), value, row });
  };
  await table.read({
    headings: (cells, row) => {
      take(cells, row);
      return new Set([0, 1]);
    },
    row: take,
  });
  return pairs;
}
