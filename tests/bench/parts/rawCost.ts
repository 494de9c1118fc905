import { Parser } from 'saxen';
import { openArchive } from '../../../src/import/archive/archive.ts';

const PARTS = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];

/** What any reader pays: unpacking the sheets and cutting them into tags and texts, of which it counts the tags. */
export async function rawCost(file: Blob): Promise<number> {
  const archive = await openArchive(file);
  let tags = 0;
  for (const part of PARTS) {
    const parser = new Parser();
    parser
      .on('openTag', () => {
        tags++;
      })
      .on('closeTag', () => undefined)
      .on('text', () => undefined)
      .on('error', (error) => {
        throw error instanceof Error ? error : new Error(String(error));
      });
    for await (const piece of archive.textOf(part)) parser.write(piece);
    parser.end();
  }
  return tags;
}
