import { mayBeInventory, type SourceFile } from '../../import/files/sourceFile.ts';

/** Files of a folder, and of folders in it, that may hold an inventory. */
export async function filesIn(folder: FileSystemDirectoryEntry): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) files.push(...(await filesIn(entry as FileSystemDirectoryEntry)));
    else if (mayBeInventory(entry.name)) files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

/** The reader of a folder gives a hundred entries at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((given, failed) => {
      reader.readEntries(given, failed);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<SourceFile> {
  return new Promise((given, failed) => {
    entry.file((file) => {
      given({ name: entry.fullPath.replace(/^\//, ''), blob: file });
    }, failed);
  });
}
