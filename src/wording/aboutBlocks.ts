import { notedInputs } from '../report/notes.ts';
import { ABOUT_WORDS, aboutLines, problemLines, type AboutReport, type Made } from './about.ts';
import { NOTE_WORDS, notesTable } from './notes.ts';
import { openLines } from './open.ts';
import type { Speech } from './speech.ts';

/** A few lines under a heading. */
export interface Block {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Headings of what is open. */
export const OPEN_WORDS = {
  missing: 'Not known',
  warnings: 'To look at',
  assumed: 'Assumed, because nothing was entered',
} as const;

/** Everything that goes along with figures: what they were made of, what is open, and who answers for what. */
export function aboutBlocks(report: AboutReport, made: Made, speech: Speech): Block[] {
  const { missing, warnings, assumed } = openLines(report, speech);
  const notes = notesTable(notedInputs(report.projection), speech).rows;
  return [
    { title: ABOUT_WORDS.title, lines: aboutLines(report, made, speech) },
    { title: ABOUT_WORDS.problems, lines: problemLines(made.problems) },
    { title: OPEN_WORDS.missing, lines: missing },
    { title: OPEN_WORDS.warnings, lines: warnings },
    { title: OPEN_WORDS.assumed, lines: assumed },
    {
      title: NOTE_WORDS.title,
      lines: notes.map(
        ({ heading, cells }) => `${heading}: ${cells.filter((cell) => cell !== '').join('; ')}`,
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
}
