/** A compound file (MS-CFB) with parts of these names and nothing in them: as old and protected workbooks are wrapped. */
export function compoundOf(parts: readonly string[]): Blob {
  const header = Buffer.alloc(512);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  // Version 3 with sectors of 512 bytes; the table of sectors is the first, the directory the second.
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 48);
  const entries = ['Root Entry', ...parts].map((name) => {
    const entry = Buffer.alloc(128);
    Buffer.from(`${name}\0`, 'utf16le').copy(entry);
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    return entry;
  });
  return new Blob([new Uint8Array(Buffer.concat([header, Buffer.alloc(512), ...entries]))]);
}
