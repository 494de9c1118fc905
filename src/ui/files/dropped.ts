import type { SourceFile } from '../../import/files/sourceFile.ts';

/** What was dropped: files as they are, and of folders what may hold an inventory. */
export async function droppedFiles(transfer: DataTransfer): Promise<SourceFile[]> {
  // What was dropped can be asked for only until the event is over: all of it is, before anything is waited for.
  const dropped = [...transfer.items].flatMap((item) => {
    const file = item.getAsFile();
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [inside(entry as FileSystemDirectoryEntry)];
    return file ? [Promise.resolve([sourceOf(file)])] : [];
  });
  return (await Promise.all(dropped)).flat();
}

/** A file as the reader takes it; one of a chosen folder keeps the folder in its name. */
export function sourceOf(file: File): SourceFile {
  return { name: file.webkitRelativePath || file.name, blob: file };
}

// Few drop folders: what looks into them is loaded with the first one.
async function inside(folder: FileSystemDirectoryEntry): Promise<SourceFile[]> {
  const { filesIn } = await import('./folder.ts');
  return filesIn(folder);
}
