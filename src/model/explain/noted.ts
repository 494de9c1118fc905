import type { Note } from '../scenario/notes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Explained, Leaf } from './explained.ts';

/** A figure with what somebody said about the input or the price that it ends at; itself where nobody said anything. */
export function noted(figure: Explained, { notes }: Scenario): Explained {
  const { because } = figure;
  if (!notes || because.kind !== 'leaf') return figure;
  const { leaf } = because;
  if (leaf.kind !== 'input' && leaf.kind !== 'price') return figure;
  const note = noteOn(leaf, notes);
  return note ? { ...figure, because: { kind: 'leaf', leaf: { ...leaf, note } } } : figure;
}

type Entered = Extract<Leaf, { kind: 'input' | 'price' }>;

function noteOn(leaf: Entered, notes: Readonly<Record<string, Note>>): Note | undefined {
  return pathsOf(leaf)
    .map((path) => (Object.hasOwn(notes, path) ? notes[path] : undefined))
    .find(Boolean);
}

/** Where a leaf is entered; a price of three levels may be spoken of as a whole. */
function pathsOf(leaf: Entered): string[] {
  if (leaf.kind === 'input') return [leaf.path];
  const offer = `offers/${leaf.offer}`;
  if (leaf.level === 'quote' || leaf.level === 'unknown') return [`${offer}/quote`];
  return [`${offer}/price/${leaf.level}`, `${offer}/price`];
}
