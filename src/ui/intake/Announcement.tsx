import { useState, type ReactNode } from 'react';
import { DOCUMENT_FORMATS, FORMATS } from '../../import/formats/registry.ts';
import { formatName } from '../../wording/inventory/summary.ts';
import { CHOICE_WORDS } from '../../wording/ui/intakeChoice.ts';
import { announcedLine, INTAKE_WORDS } from '../../wording/ui/intake.ts';

/** Says, before anything is read, what will be and where it goes: nowhere. */
export function Announcement({
  onRead,
  onCancel,
}: {
  onRead: (isHidden: boolean) => void;
  onCancel: () => void;
}): ReactNode {
  const [isHidden, setHidden] = useState(false);
  return (
    <>
      <p>{INTAKE_WORDS.privacy}</p>
      {[...FORMATS, ...DOCUMENT_FORMATS].map(({ id, announced }) => (
        <details key={id} className="intake-columns" open={id === FORMATS[0]?.id}>
          <summary>{formatName(id)}</summary>
          <ul>
            {announced.map(({ sheet, headings }) => (
              <li key={sheet}>{announcedLine(sheet, headings)}</li>
            ))}
          </ul>
        </details>
      ))}
      <label>
        <input
          type="checkbox"
          checked={isHidden}
          onChange={(event) => {
            setHidden(event.currentTarget.checked);
          }}
        />{' '}
        {CHOICE_WORDS.hide}
      </label>
      <div className="intake-actions">
        <button
          type="button"
          onClick={() => {
            onRead(isHidden);
          }}
        >
          {INTAKE_WORDS.read}
        </button>
        <button type="button" onClick={onCancel}>
          {INTAKE_WORDS.cancel}
        </button>
      </div>
    </>
  );
}
