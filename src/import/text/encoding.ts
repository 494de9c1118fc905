import { unreadable } from '../unreadable.ts';

/** How the letters of a text file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** By the mark at its beginning; without one UTF-16 by its zeros, UTF-8 where all of it is valid, else Windows-1252. */
export async function encodingOf(file: Blob): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  if (marked) return marked[0];
  const wide = wideIn(head);
  if (wide) return wide;
  if (head.some((byte) => byte < 0x20 && !BLANKS.has(byte))) throw unreadable('not-an-inventory', {});
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

/** The text of a file in pieces; what its encoding does not have becomes a replacement sign. */
export async function* piecesOf(file: Blob, encoding: Encoding): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}

const HEAD = 4096;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Tab, line feed, form feed, carriage return: control signs that stand in texts. */
const BLANKS: ReadonlySet<number> = new Set([9, 10, 12, 13]);

/** Headings are Latin letters, so in UTF-16 every other byte of most of them is 0; in no other text any byte is. */
function wideIn(head: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  if (second > head.length / 4 && first === 0) return 'utf-16le';
  return first > head.length / 4 && second === 0 ? 'utf-16be' : undefined;
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      decoder.decode(value, { stream: !done });
      if (done) return true;
    }
  } catch {
    return false;
  } finally {
    await reader.cancel();
  }
}
