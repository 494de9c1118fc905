/** A compound file (MS-CFB) with parts of these names and nothing in them: as old and protected workbooks are wrapped. */
export function compoundOf(parts: readonly string[], sector: 512 | 4096 = 512): Blob {
  const header = Buffer.alloc(sector);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  // Version 3 has sectors of 512 bytes, version 4 of 4096; the table of sectors is the first, the directory the second.
  header.writeUInt16LE(sector === 512 ? 3 : 4, 26);
  header.writeUInt16LE(Math.log2(sector), 30);
  header.writeUInt32LE(1, 48);
  const entries = ['Root Entry', ...parts].map((name) => {
    const entry = Buffer.alloc(128);
    Buffer.from(`${name}\0`, 'utf16le').copy(entry);
    entry.writeUInt16LE((name.length + 1) * 2, 64);
    return entry;
  });
  return new Blob([new Uint8Array(Buffer.concat([header, Buffer.alloc(sector), ...entries]))]);
}
