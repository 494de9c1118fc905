import { useState, type ReactNode } from 'react';
import { INTAKE_WORDS } from '../../wording/ui/intake.ts';
import { takeFiles } from '../files/open.ts';

/** Takes rows that somebody copied from a spreadsheet; it unfolds, so that nothing moves when it comes. */
export function PasteRows(): ReactNode {
  const [text, setText] = useState('');
  return (
    <>
      <label>
        {INTAKE_WORDS.pasteHere}
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <button
        type="button"
        disabled={text.trim() === ''}
        onClick={() => {
          void takeFiles([{ name: INTAKE_WORDS.pasted, blob: new Blob([text]) }]);
          setText('');
        }}
      >
        {INTAKE_WORDS.readPasted}
      </button>
    </>
  );
}
