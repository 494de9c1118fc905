import type { ImportCode, ImportData, ImportProblem } from '../../import/problem.ts';
import { FILE_SENTENCES } from './problems/file.ts';
import { FILES_SENTENCES } from './problems/files.ts';
import { RECONCILE_SENTENCES } from './problems/reconcile.ts';
import { SHEET_SENTENCES } from './problems/sheet.ts';

type Sentences = { readonly [Code in ImportCode]: (data: ImportData[Code]) => string };

// One sentence per code; a code without its sentence does not compile.
const SENTENCES: Sentences = {
  ...FILE_SENTENCES,
  ...FILES_SENTENCES,
  ...SHEET_SENTENCES,
  ...RECONCILE_SENTENCES,
};

/** What is wrong in an inventory, and what it means for the estate; the place is shown beside it. */
export function inventorySentence<Code extends ImportCode>({ code, data }: ImportProblem<Code>): string {
  return SENTENCES[code](data);
}

/** Whether problems are those of several files, so that each has to say of which it is. */
export function areOfSeveral(problems: readonly ImportProblem[]): boolean {
  return new Set(problems.flatMap(({ file }) => file ?? [])).size > 1;
}

/**
 * Where it is wrong: "vInfo, row 62 and 31 more, Memory", or nothing for the file as a whole. Of several files it says
 * which; a text is a sheet of its own.
 */
export function placeText({ file, sheet, row, column, data }: ImportProblem, isOneOfSeveral = false): string {
  const more = 'count' in data ? data.count - 1 : 0;
  const rows =
    row === undefined ? undefined : `row ${String(row)}${more > 0 ? ` and ${String(more)} more` : ''}`;
  const isText = sheet !== undefined && file?.replace(/\.\w+$/, '').endsWith(sheet) === true;
  const places = isOneOfSeveral ? [file, isText ? undefined : sheet] : [sheet];
  return [...places, rows, column].filter((part) => part !== undefined).join(', ');
}
