import type { Archive } from '../archive/archive.ts';
import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { readXml } from './xml.ts';

/** The texts that the cells of a workbook share, by their number. They go when the workbook has been read. */
export async function readTexts(archive: Archive, part: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined) return texts;
  let item = '';
  let isText = false;
  // How text is spoken in East Asia stands beside the text itself and is no part of it.
  let isSpoken = false;
  await readXml(archive, part, {
    open: (name) => {
      if (name === 'si') item = '';
      else if (name === 'rPh') isSpoken = true;
      else if (name === 't') isText = !isSpoken;
    },
    text: (text) => {
      if (isText) item += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'si') texts.push(item);
      if (texts.length > LIMITS.texts) throw unreadable('too-large', { part, most: LIMITS.texts });
    },
  });
  return texts;
}
