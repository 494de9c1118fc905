import { unreadable } from '../unreadable.ts';

const SECTOR_SIZE_AT = 30;
const DIRECTORY_AT = 48;
const HEADER = 76;
const ENTRY = 128;
const LONGEST_DIRECTORY = 4096;
const NAME_SIZE_AT = 64;

/** Refuses a compound file: an old workbook, or one that a password or a label keeps shut; by the names of its parts. */
export async function checkCompound(file: Blob): Promise<never> {
  const names = await namesIn(file);
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.includes(name));
  if (has('EncryptedPackage', 'EncryptionInfo', '\u0006DataSpaces'))
    throw unreadable('protected-workbook', {});
  if (has('Workbook', 'Book')) throw unreadable('old-workbook', {});
  if (has('WordDocument', 'PowerPoint Document')) throw unreadable('foreign-file', { kind: 'document' });
  throw unreadable('protected-or-old-workbook', {});
}

async function namesIn(file: Blob): Promise<readonly string[]> {
  const header = new DataView(await file.slice(0, HEADER).arrayBuffer());
  if (header.byteLength < HEADER) return [];
  // The header takes the room of one sector, whatever the size of these.
  const size = 2 ** Math.min(header.getUint16(SECTOR_SIZE_AT, true), 12);
  const start = (header.getUint32(DIRECTORY_AT, true) + 1) * size;
  const list = new DataView(await file.slice(start, start + LONGEST_DIRECTORY).arrayBuffer());
  const names: string[] = [];
  for (let at = 0; at + ENTRY <= list.byteLength; at += ENTRY) {
    const length = Math.min(list.getUint16(at + NAME_SIZE_AT, true), NAME_SIZE_AT);
    const bytes = new Uint8Array(list.buffer, at, Math.max(0, length - 2));
    names.push(new TextDecoder('utf-16le').decode(bytes));
  }
  return names;
}
