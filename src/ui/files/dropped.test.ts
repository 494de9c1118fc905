import { expect, it } from 'vitest';
import { droppedFiles, sourceOf } from './dropped.ts';

interface FakeEntry {
  readonly name: string;
  readonly fullPath: string;
  readonly isDirectory: boolean;
}

const fileEntry = (fullPath: string): FakeEntry & Record<string, unknown> => ({
  name: fullPath.slice(fullPath.lastIndexOf('/') + 1),
  fullPath,
  isDirectory: false,
  file: (given: (file: File) => void) => {
    given(new File(['x'], 'x'));
  },
});

/** A folder whose reader gives its entries one at a time, as a browser gives them in portions. */
const folderEntry = (
  fullPath: string,
  inside: readonly FakeEntry[],
): FakeEntry & Record<string, unknown> => ({
  name: fullPath.slice(1),
  fullPath,
  isDirectory: true,
  createReader: () => {
    const left = [...inside];
    return {
      readEntries: (given: (entries: readonly FakeEntry[]) => void) => {
        given(left.splice(0, 1));
      },
    };
  },
});

const item = (file: File | null, entry: FakeEntry | null): object => ({
  getAsFile: () => file,
  webkitGetAsEntry: () => entry,
});

it('takes files as they are, and of folders what may hold an inventory', async () => {
  const folder = folderEntry('/export', [
    fileEntry('/export/RVTools_tabvInfo.csv'),
    fileEntry('/export/.hidden.csv'),
    fileEntry('/export/readme.md'),
    folderEntry('/export/more', [fileEntry('/export/more/all.XLSX')]),
  ]);
  const plan = new File(['{}'], 'plan.json');
  const items = [item(plan, fileEntry('/plan.json')), item(null, folder), item(null, null), item(plan, null)];
  const taken = await droppedFiles({ items } as unknown as DataTransfer);
  expect(taken.map(({ name }) => name)).toEqual([
    'plan.json',
    'export/RVTools_tabvInfo.csv',
    'export/more/all.XLSX',
    'plan.json',
  ]);
});

it('calls a file of a chosen folder by its folder as well', () => {
  const file = new File(['x'], 'a.csv');
  expect(sourceOf(file).name).toBe('a.csv');
  expect(sourceOf(Object.defineProperty(file, 'webkitRelativePath', { value: 'b/a.csv' })).name).toBe(
    'b/a.csv',
  );
});
