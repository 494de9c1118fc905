import type { Note } from '../model/scenario/notes.ts';
import type { NotedInput } from '../report/notes.ts';
import { fieldTitle } from './fields.ts';
import type { Speech } from './speech.ts';
import type { TextTable } from './table.ts';

/** Words of what people say about inputs. */
export const NOTE_WORDS = {
  title: 'Assumptions and who answers for them',
  add: 'Note',
  hint: 'Who answers for this, and on what evidence (Alt+N)',
} as const;

/** A note in one line: "owner: Finance; evidence: quote 17; of 2026-11-02; to be confirmed". */
export function noteText({ owner, evidence, date, text }: Note): string {
  return [
    ...(owner === undefined ? [] : [`owner: ${owner}`]),
    ...(evidence === undefined ? [] : [`evidence: ${evidence}`]),
    ...(date === undefined ? [] : [`of ${date}`]),
    ...(text === undefined ? [] : [text]),
  ].join('; ');
}

/** Every input that somebody answers for, in a table; what nobody said stays empty. */
export function notesTable(notes: readonly NotedInput[], speech: Speech): TextTable {
  return {
    title: NOTE_WORDS.title,
    columns: ['Assumption', 'Value', 'Who answers for it', 'Evidence', 'Date', 'Note', 'Address'],
    rows: notes.map(({ path, value, assumed, note }) => ({
      heading: fieldTitle(path, speech),
      cells: [
        value === null ? 'not entered' : `${value}${assumed ? ' (assumed)' : ''}`,
        note.owner ?? '',
        note.evidence ?? '',
        note.date ?? '',
        note.text ?? '',
        path,
      ],
    })),
  };
}

/** What a group of fields about an input is called: "Note on Density of KVM". */
export function noteOn(label: string): string {
  return `Note on ${label}`;
}
