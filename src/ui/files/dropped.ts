import { mayBeInventory, type SourceFile } from '../../import/files/sourceFile.ts';

/** What was dropped: files as they are, and of folders what may hold an inventory. */
export async function droppedFiles(transfer: DataTransfer): Promise<SourceFile[]> {
  // What was dropped can be asked for only until the event is over: all of it is, before anything is waited for.
  const dropped = [...transfer.items].flatMap((item) => {
    const file = item.getAsFile();
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [filesIn(entry as FileSystemDirectoryEntry)];
    return file ? [Promise.resolve([sourceOf(file)])] : [];
  });
  return (await Promise.all(dropped)).flat();
}

/** A file as the reader takes it; one of a chosen folder keeps the folder in its name. */
export function sourceOf(file: File): SourceFile {
  return { name: file.webkitRelativePath || file.name, blob: file };
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<SourceFile[]> {
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
