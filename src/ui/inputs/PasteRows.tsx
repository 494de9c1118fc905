import { useState, type ReactNode } from 'react';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { takeFiles } from '../files/open.ts';

/** Takes rows that somebody copied from a spreadsheet. */
export function PasteRows(): ReactNode {
  const [text, setText] = useState('');
  return (
    <details className="paste-rows">
      <summary>{PAGE_WORDS.paste}</summary>
      <label>
        {PAGE_WORDS.pasteHere}
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
          void takeFiles([{ name: PAGE_WORDS.pasted, blob: new Blob([text]) }]);
          setText('');
        }}
      >
        {PAGE_WORDS.readPasted}
      </button>
    </details>
  );
}
