import type { ReactNode } from 'react';
import { notedInputs } from '../../report/notes.ts';
import { NOTE_WORDS, notesTable } from '../../wording/notes.ts';
import { PlainTable } from '../tables/PlainTable.tsx';
import { useAnswer } from './answerContext.ts';

/** The inputs that somebody answers for; nothing where nobody does. */
export function Notes(): ReactNode {
  const { projection, speech } = useAnswer();
  const notes = notedInputs(projection);
  if (notes.length === 0) return null;
  return (
    <section className="statement" aria-label={NOTE_WORDS.title}>
      <PlainTable table={notesTable(notes, speech)} />
    </section>
  );
}
