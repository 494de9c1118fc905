import { useState, type ReactNode } from 'react';
import { DOCUMENT_FORMATS, FORMATS } from '../../import/formats/registry.ts';
import { formatName } from '../../wording/inventory/summary.ts';
import { announcedLine, INTAKE_WORDS } from '../../wording/ui/intake.ts';
import { HidingNames, type Hiding } from './HidingNames.tsx';

/** Says, before anything is read, what will be and where it goes: nowhere. */
export function Announcement({
  onRead,
  onCancel,
}: {
  onRead: (hiding: Hiding) => void;
  onCancel: () => void;
}): ReactNode {
  const [hiding, setHiding] = useState<Hiding>({ isHidden: false });
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
      <HidingNames hiding={hiding} onHide={setHiding} />
      <div className="intake-actions">
        <button
          type="button"
          disabled={hiding.isWrong === true || hiding.isBeingRead === true}
          onClick={() => {
            onRead(hiding);
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
