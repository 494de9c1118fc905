import type { Io } from './io.ts';

/** Writes a file that is not there yet, or in the place of another one where that was asked for; says why not. */
export function writeNew(
  io: Io,
  file: string,
  text: string,
  { force }: { readonly force?: boolean },
): boolean {
  try {
    io.write(file, text, force === true);
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    io.err(
      code === 'EEXIST'
        ? `${file}: there is a file already; --force writes over it, another name keeps both\n`
        : `${file}: cannot be written (${code ?? 'unknown'})\n`,
    );
    return false;
  }
}
