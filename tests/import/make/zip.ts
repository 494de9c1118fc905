import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put into an archive; `stated` makes the archive lie about its size. */
export interface Packed {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stated?: number;
}

/** An archive of files, written by the book and sharing nothing with the code that reads one. */
export function zipOf(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stated } of files) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const sizes = [crc32(raw), packed.length, stated ?? raw.length];
    const local = Buffer.concat([
      words(0x04034b50),
      halves(20, 0, 8, 0, 0),
      words(...sizes),
      halves(title.length, 0),
      title,
      packed,
    ]);
    list.push(
      Buffer.concat([
        words(0x02014b50),
        halves(20, 20, 0, 8, 0, 0),
        words(...sizes),
        halves(title.length, 0, 0, 0, 0),
        words(0, offset),
        title,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = [
    words(0x06054b50),
    halves(0, 0, files.length, files.length),
    words(directory.length, offset),
    halves(0),
  ];
  return new Uint8Array(Buffer.concat([...bodies, directory, ...end]));
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value >>> 0, at * 4));
  return bytes;
}

function halves(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}
