import { directoryOf, startOf, type Entry } from './directory.ts';
import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** An open archive: which files it holds, and their texts, in pieces. */
export interface Archive {
  readonly has: (path: string) => boolean;
  /** The files in it, by the names that the archive gives them; folders are none. */
  readonly names: readonly string[];
  /** How large a file is when inflated, as the archive states it. */
  readonly sizeOf: (path: string) => number;
  /** The text of a file in pieces; throws Unreadable when it is damaged or asks for too much. */
  readonly textOf: (path: string) => AsyncGenerator<string, void, undefined>;
  /** A file as it was before it was packed; throws Unreadable as the text does, and beyond so many bytes. */
  readonly fileOf: (path: string, most: number) => Promise<Blob>;
}

const STORED = 0;
const DEFLATED = 8;

/** Opens an archive; only its list is read. */
export async function openArchive(file: Blob): Promise<Archive> {
  const entries = await directoryOf(file);
  const find = (path: string): Entry | undefined => entries.get(path.toLowerCase());
  return {
    names: [...entries.values()].map(({ name }) => name).filter((name) => !/[\\/]$/.test(name)),
    has: (path) => find(path) !== undefined,
    sizeOf: (path) => find(path)?.inflated ?? 0,
    textOf: async function* (path) {
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for await (const bytes of bytesIn(file, known(find(path)), LIMITS.inflated))
        yield decoded(() => decoder.decode(bytes, { stream: true }));
      yield decoded(() => decoder.decode());
    },
    fileOf: async (path, most) => {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for await (const bytes of bytesIn(file, known(find(path)), most)) pieces.push(bytes);
      return new Blob(pieces);
    },
  };
}

function known(entry: Entry | undefined): Entry {
  if (!entry) throw unreadable('damaged-archive', {});
  return entry;
}

async function* bytesIn(
  file: Blob,
  entry: Entry,
  most: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const start = await startOf(file, entry);
  const reader = inflated(file.slice(start, start + entry.packed), entry.method).getReader();
  const part = entry.name;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await next(reader);
      if (done) break;
      bytes += value.length;
      if (bytes > most) throw unreadable('inflates-too-much', { part, most });
      if (bytes > LIMITS.ratioFrom && bytes > entry.packed * LIMITS.ratio)
        throw unreadable('inflates-too-much', { part, most: LIMITS.ratio });
      yield value;
    }
    if (bytes !== entry.inflated) throw unreadable('damaged-archive', {});
  } finally {
    // Whoever stops early, or is refused, leaves no inflating behind. A reader that failed has nothing left to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

function inflated(packed: Blob, method: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  if (method === STORED) return packed.stream();
  if (method !== DEFLATED) throw unreadable('damaged-archive', {});
  return packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  try {
    return await reader.read();
  } catch {
    throw unreadable('damaged-archive', {});
  }
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw unreadable('damaged-archive', {});
  }
}
