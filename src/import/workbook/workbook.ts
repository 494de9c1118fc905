import type { Table } from '../table.ts';
import type { Archive } from '../archive/archive.ts';
import { headingsOf, readRows } from './rows.ts';
import { partsOf } from './sheets.ts';
import { readTexts } from './texts.ts';
import { Unreadable } from '../unreadable.ts';

/** The sheets of a workbook as tables; beyond its headings, each is inflated only when it is read. */
export async function tablesOf(archive: Archive, fileName: string): Promise<readonly Table[]> {
  const { sheets, texts } = await partsOf(archive);
  let shared: Promise<readonly string[]> | undefined;
  const sharedTexts = (): Promise<readonly string[]> => (shared ??= readTexts(archive, texts));
  const tables: Table[] = [];
  for (const { name, path } of sheets)
    tables.push({
      file: fileName,
      sheet: name,
      headings: await orNone(async () => headingsOf(archive, path, await sharedTexts())),
      read: async (visit) => readRows(archive, path, await sharedTexts(), visit),
    });
  return tables;
}

/** A sheet that is damaged says so to whoever reads it, not to whoever asks what it is. */
async function orNone(headings: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await headings();
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
