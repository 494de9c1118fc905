/** What a command touches of the outside world, so that a test can stand in for it. */
export interface Io {
  /** The bytes of a file, or of standard input for "-"; throws when there is none. */
  readonly read: (file: string) => Uint8Array;
  /** The files of a folder and of folders in it, by their paths; undefined for what is no folder. */
  readonly filesIn: (folder: string) => readonly string[] | undefined;
  /** Writes a new file, or with `over` in the place of an older one; throws when that is not possible. */
  readonly write: (file: string, text: string, over: boolean) => void;
  /** Results; nothing else goes to standard output. */
  readonly out: (text: string) => void;
  /** Problems, warnings and everything said about the run. */
  readonly err: (text: string) => void;
  /** The date of the question, YYYY-MM-DD, unless the user states another. */
  readonly today: () => string;
}

/** How a command ended (docs/cli.md). */
export const EXIT = { good: 0, errors: 1, usage: 2 } as const;

/** The status that a command hands to the shell. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
