import { readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import type { Io } from './io.ts';

const STANDARD_INPUT = 0;

/** Files, standard streams and clock of this machine. */
export const nodeIo: Io = {
  read: (file) => readFileSync(file === '-' ? STANDARD_INPUT : file),
  filesIn: (folder) => {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : [])).sort();
  },
  write: (file, text, over) => {
    writeFileSync(file, text, { flag: over ? 'w' : 'wx' });
  },
  out: (text) => {
    write(1, text);
  },
  err: (text) => {
    write(2, text);
  },
  today: () => new Date().toISOString().slice(0, 10),
};

/** Writes all of it before the process ends, also into a pipe that is read slowly. */
function write(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The reader has what it wanted (head, less): that is no failure of ours.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}
