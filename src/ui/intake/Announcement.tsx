import type { ReactNode } from 'react';
import { DOCUMENT_FORMATS, FORMATS } from '../../import/formats/registry.ts';
import { formatName } from '../../wording/inventory/summary.ts';
import { announcedLine, INTAKE_WORDS } from '../../wording/ui/intake.ts';

/** Says, before anything is read, what will be and where it goes: nowhere. */
export function Announcement({ onRead, onCancel }: { onRead: () => void; onCancel: () => void }): ReactNode {
  return (
    <>
      <p>{INTAKE_WORDS.privacy}</p>
      <ul className="intake-columns">
        {[...FORMATS, ...DOCUMENT_FORMATS].flatMap(({ id, announced }) =>
          announced.map(({ sheet, headings }) => (
            <li key={`${id} ${sheet}`}>{announcedLine(`${formatName(id)}, ${sheet}`, headings)}</li>
          )),
        )}
      </ul>
      <div className="intake-actions">
        <button type="button" onClick={onRead}>
          {INTAKE_WORDS.read}
        </button>
        <button type="button" onClick={onCancel}>
          {INTAKE_WORDS.cancel}
        </button>
      </div>
    </>
  );
}
