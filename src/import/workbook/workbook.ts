import type { Table } from '../table.ts';
import { openArchive } from './archive.ts';
import { readRows } from './rows.ts';
import { partsOf } from './sheets.ts';
import { readTexts } from './texts.ts';

/** The sheets of a workbook as tables; each is inflated only when it is read. */
export async function tablesOf(file: Blob, fileName: string): Promise<readonly Table[]> {
  const archive = await openArchive(file);
  const { sheets, texts } = await partsOf(archive);
  let shared: Promise<readonly string[]> | undefined;
  return sheets.map(({ name, path }) => ({
    file: fileName,
    sheet: name,
    read: async (visit) => {
      shared ??= readTexts(archive, texts);
      await readRows(archive, path, await shared, visit);
    },
  }));
}
