import { directoryOf, startOf, type Entry } from './directory.ts';
import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** An open archive: which files it holds, and their texts, in pieces. */
export interface Archive {
  readonly has: (path: string) => boolean;
  /** How large a file is when inflated, as the archive states it. */
  readonly sizeOf: (path: string) => number;
  /** The text of a file in pieces; throws Unreadable when it is damaged or asks for too much. */
  readonly textOf: (path: string) => AsyncGenerator<string, void, undefined>;
}

const STORED = 0;
const DEFLATED = 8;

/** Opens an archive; only its list is read. */
export async function openArchive(file: Blob): Promise<Archive> {
  const entries = await directoryOf(file);
  const find = (path: string): Entry | undefined => entries.get(path.toLowerCase());
  return {
    has: (path) => find(path) !== undefined,
    sizeOf: (path) => find(path)?.inflated ?? 0,
    textOf: async function* (path) {
      const entry = find(path);
      if (!entry) throw unreadable('damaged-archive', {});
      yield* textIn(file, entry);
    },
  };
}

async function* textIn(file: Blob, entry: Entry): AsyncGenerator<string, void, undefined> {
  const start = await startOf(file, entry);
  const reader = inflated(file.slice(start, start + entry.packed), entry.method).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const part = entry.name;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await next(reader);
      if (done) break;
      bytes += value.length;
      if (bytes > LIMITS.inflated) throw unreadable('inflates-too-much', { part, most: LIMITS.inflated });
      if (bytes > LIMITS.ratioFrom && bytes > entry.packed * LIMITS.ratio)
        throw unreadable('inflates-too-much', { part, most: LIMITS.ratio });
      yield decoded(() => decoder.decode(value, { stream: true }));
    }
    if (bytes !== entry.inflated) throw unreadable('damaged-archive', {});
    yield decoded(() => decoder.decode());
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
