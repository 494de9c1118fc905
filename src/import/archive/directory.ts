import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** A file inside an archive, as the archive's own list describes it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly inflated: number;
  readonly offset: number;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

/** The list at the end of an archive, by name; names are only ever compared, never used as paths or keys. */
export async function directoryOf(file: Blob): Promise<ReadonlyMap<string, Entry>> {
  const tail = await viewOf(file, Math.max(0, file.size - END_SIZE - LONGEST_COMMENT), file.size);
  const end = endIn(tail);
  const count = tail.getUint16(end + 10, true);
  const size = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (count > LIMITS.entries || size > LIMITS.directory)
    throw unreadable('too-large', { part: 'directory', most: LIMITS.entries });
  if (offset + size > file.size) throw unreadable('damaged-archive', {});
  return entriesIn(await viewOf(file, offset, offset + size), count);
}

/** Where the bytes of a file begin: behind a heading whose length only the heading itself knows. */
export async function startOf(file: Blob, entry: Entry): Promise<number> {
  const local = await viewOf(file, entry.offset, entry.offset + LOCAL_SIZE);
  if (local.byteLength < LOCAL_SIZE || local.getUint32(0, true) !== LOCAL_MARK)
    throw unreadable('damaged-archive', {});
  const start = entry.offset + LOCAL_SIZE + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + entry.packed > file.size) throw unreadable('damaged-archive', {});
  return start;
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

function endIn(tail: DataView): number {
  for (let at = tail.byteLength - END_SIZE; at >= 0; at--) {
    if (tail.getUint32(at, true) === END_MARK) return at;
  }
  throw unreadable('damaged-archive', {});
}

function entriesIn(list: DataView, count: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  let at = 0;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_SIZE > list.byteLength || list.getUint32(at, true) !== ENTRY_MARK)
      throw unreadable('damaged-archive', {});
    const length = list.getUint16(at + 28, true);
    if (at + ENTRY_SIZE + length > list.byteLength) throw unreadable('damaged-archive', {});
    const name = names.decode(new Uint8Array(list.buffer, list.byteOffset + at + ENTRY_SIZE, length));
    if ((list.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw unreadable('protected-archive', {});
    entries.set(name.replaceAll('\\', '/').toLowerCase(), {
      name,
      method: list.getUint16(at + 10, true),
      packed: list.getUint32(at + 20, true),
      inflated: list.getUint32(at + 24, true),
      offset: list.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + length + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return entries;
}
