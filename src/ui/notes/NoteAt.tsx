import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import { inside, type InputPath } from '../../model/scenario/inputPath.ts';
import { NOTE_WORDS, noteOn, noteText } from '../../wording/notes.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { useWorkbench } from '../state/store.ts';
import { NoteInput } from './NoteInput.tsx';
import './notes.css';

const PARTS = ['owner', 'evidence', 'date', 'text'];

/** What somebody says about an input: the note where there is one, else a word that begins one, out of the way until it is wanted. */
export const NoteAt = memo(function NoteAt({ path }: { path: InputPath }): ReactNode {
  const note = useWorkbench((bench) => bench.document.notes?.[path]);
  const [isBegun, setBegun] = useState(false);
  if (note || isBegun) return <NoteFields path={path} said={note && noteText(note)} isBegun={isBegun} />;
  return (
    <button
      type="button"
      className="link note-add"
      title={NOTE_WORDS.hint}
      // Every field has one: the keyboard has a key for it instead of a stop.
      tabIndex={-1}
      onClick={() => {
        setBegun(true);
      }}
    >
      {NOTE_WORDS.add}
    </button>
  );
});

function NoteFields({
  path,
  said = '',
  isBegun,
}: {
  path: InputPath;
  said: string | undefined;
  isBegun: boolean;
}): ReactNode {
  const [isOpen, setOpen] = useState(isBegun);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isBegun) box.current?.querySelector('input')?.focus();
  }, [isBegun]);
  const at = inside('notes', path);
  return (
    <details
      ref={box}
      className="note-at"
      data-all={at}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{said === '' ? NOTE_WORDS.add : said}</summary>
      {isOpen && (
        <div role="group" aria-label={noteOn(fieldWords(path, '').label)}>
          {PARTS.map((part) => (
            <NoteInput key={part} path={inside(at, part)} />
          ))}
        </div>
      )}
    </details>
  );
}
