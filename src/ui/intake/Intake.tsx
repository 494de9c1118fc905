import { useEffect, useRef, useState, type ReactNode } from 'react';
import { WHOLE } from '../../import/choose/choice.ts';
import type { SourceFile } from '../../import/files/sourceFile.ts';
import { numbersIn } from '../../wording/numbers.ts';
import { filesName, INTAKE_WORDS, progressLine } from '../../wording/ui/intake.ts';
import { userLocale } from '../locale.ts';
import { look } from '../state/store.ts';
import { Announcement } from './Announcement.tsx';
import { DecimalChoice } from './DecimalChoice.tsx';
import { Preview } from './Preview.tsx';
import { ProblemLists } from './ProblemLists.tsx';
import type { IntakeWish } from './told.ts';
import { useReading } from './useReading.ts';
import './intake.css';

/** An inventory on its way into the scenario: what will be read, the reading, and what would change. */
export function Intake({ files }: { files: readonly SourceFile[] }): ReactNode {
  const [isWanted, setWanted] = useState(false);
  const [decimal, setDecimal] = useState<',' | '.'>();
  const [wish, setWish] = useState(EVERYTHING);
  const { sheet, rows, read, growth } = useReading({ files, decimal, wish }, isWanted);
  const name = filesName(files.map((file) => file.name));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const numbers = numbersIn(userLocale());
  return (
    <section className="intake" aria-labelledby="intake-title">
      <h2 id="intake-title" ref={heading} tabIndex={-1}>
        {INTAKE_WORDS.title}: <span className="intake-file">{name}</span>
      </h2>
      {!isWanted && (
        <Announcement
          onRead={({ isHidden, map }) => {
            setWish({ ...wish, isHidden, ...(map && { map }) });
            setWanted(true);
          }}
          onCancel={dismiss}
        />
      )}
      {isWanted && !read && (
        <div className="intake-actions">
          <p role="status">
            {INTAKE_WORDS.reading}: {progressLine(sheet, rows, numbers)}
          </p>
          <button type="button" onClick={dismiss}>
            {INTAKE_WORDS.cancel}
          </button>
        </div>
      )}
      {read?.estate && (
        <DecimalChoice problems={read.estate.problems} decimal={decimal} onChoose={setDecimal} />
      )}
      {read?.estate && (
        <Preview file={name} read={read} growth={growth} wish={wish} onWish={setWish} onCancel={dismiss} />
      )}
      {read && !read.estate && (
        <div role="alert">
          <p>{INTAKE_WORDS.refused}.</p>
          <ProblemLists problems={read.problems} />
          <button type="button" onClick={dismiss}>
            {INTAKE_WORDS.close}
          </button>
        </div>
      )}
    </section>
  );
}

const EVERYTHING: IntakeWish = { choice: WHOLE, isHidden: false, older: [] };

function dismiss(): void {
  look(() => ({ inventory: undefined }));
}
