import type { Archive } from '../archive/archive.ts';
import { unreadable, type Unreadable } from '../unreadable.ts';
import { readXml } from './xml.ts';

/** A sheet of a workbook: its name, and the file in which it is. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
}

/** Where the parts of a workbook are. */
export interface Parts {
  readonly sheets: readonly Sheet[];
  /** The file of the texts that cells share; undefined where cells hold their texts themselves. */
  readonly texts: string | undefined;
}

const FOLDER = 'xl/';
const WORKBOOK = `${FOLDER}workbook.xml`;
const RELATIONS = `${FOLDER}_rels/workbook.xml.rels`;

/** Which sheets a workbook lists, and where. */
export async function partsOf(archive: Archive): Promise<Parts> {
  if (!archive.has(WORKBOOK) || !archive.has(RELATIONS)) throw otherThanWorkbook(archive);
  const targets = new Map<string, string>();
  let texts: string | undefined;
  await readXml(archive, RELATIONS, {
    open: (name, attribute) => {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, pathOf(target));
      if (attribute('Type')?.endsWith('/sharedStrings') === true) texts = pathOf(target);
    },
    close: () => undefined,
    text: () => undefined,
  });
  const sheets: Sheet[] = [];
  await readXml(archive, WORKBOOK, {
    open: (tag, attribute) => {
      if (tag !== 'sheet') return;
      const name = attribute('name');
      const path = targets.get(attribute('r:id') ?? attribute('id') ?? '');
      if (name !== undefined && path !== undefined && archive.has(path)) sheets.push({ name, path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, texts: texts !== undefined && archive.has(texts) ? texts : undefined };
}

function otherThanWorkbook(archive: Archive): Unreadable {
  if (archive.has(`${FOLDER}workbook.bin`) || archive.has('content.xml'))
    return unreadable('foreign-file', { kind: 'other-workbook' });
  if (archive.has('word/document.xml') || archive.has('ppt/presentation.xml'))
    return unreadable('foreign-file', { kind: 'document' });
  return unreadable('not-an-inventory', {});
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${FOLDER}${target}`;
}
