/** A file as it was given: its name, with the folders or the archive it came in, and its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Whether a file of a folder, which nobody chose by itself, may hold an inventory; by the ending of its name. */
export function mayBeInventory(name: string): boolean {
  return INVENTORY.test(name);
}

const INVENTORY = /^(?:.*[\\/])?[^.\\/][^\\/]*\.(?:csv|tsv|txt|xlsx|xls|zip)$/i;

/** Whether two files hold the same bytes. */
export async function isSameFile({ blob: one }: SourceFile, { blob: other }: SourceFile): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += PIECE) {
    const [mine, its] = await Promise.all([one, other].map((blob) => bytesAt(blob, at)));
    if (!mine || !its || mine.some((byte, index) => byte !== its[index])) return false;
  }
  return true;
}

const PIECE = 1_000_000;

async function bytesAt(blob: Blob, at: number): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
}
