import names from './rvtools.dbColumnNames.json' with { type: 'json' };
import type { MadeSheet } from './workbook.ts';

/** The same sheets with the headings of -DBColumnNames; columns whose name there nobody has published are left out. */
export function withDatabaseNames(sheets: readonly MadeSheet[]): MadeSheet[] {
  return sheets.flatMap(({ name, rows }) => {
    if (name !== 'vInfo' && name !== 'vHost') return [];
    const database = new Map(Object.entries(names[name]).map(([written, plain]) => [plain, written]));
    const [headings = [], ...below] = rows;
    const kept = headings.flatMap((heading, at) => {
      const other = database.get(String(heading));
      return other !== undefined && headings.lastIndexOf(heading) === at ? [{ at, other }] : [];
    });
    return [
      { name, rows: [kept.map(({ other }) => other), ...below.map((row) => kept.map(({ at }) => row[at]))] },
    ];
  });
}
