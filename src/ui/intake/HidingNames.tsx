import { useRef, type ReactNode } from 'react';
import { pseudonymMapIn } from '../../import/choose/pseudonymMap.ts';
import type { PseudonymMap } from '../../import/choose/pseudonyms.ts';
import { CHOICE_WORDS } from '../../wording/ui/intakeChoice.ts';

/** Whether names are hidden, and under which pseudonyms; a file that is no map of them waits for another. */
export interface Hiding {
  readonly isHidden: boolean;
  readonly map?: PseudonymMap | undefined;
  readonly isWrong?: boolean;
  readonly isBeingRead?: boolean;
}

interface Props {
  readonly hiding: Hiding;
  readonly onHide: (hiding: Hiding) => void;
}

/** Asks whether names are to be hidden, and for the map of an earlier time, so that they keep their pseudonyms. */
export function HidingNames({ hiding, onHide }: Props): ReactNode {
  const latest = useRef(0);
  const choose = async (file: File | undefined): Promise<void> => {
    const choice = ++latest.current;
    onHide({ isHidden: true, isBeingRead: true });
    const map = file && pseudonymMapIn(await file.text());
    // Of two files chosen quickly the later one counts, whichever is read first.
    if (choice === latest.current) onHide({ isHidden: true, map, isWrong: file !== undefined && !map });
  };
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={hiding.isHidden}
          onChange={(event) => {
            latest.current++;
            onHide({ isHidden: event.currentTarget.checked });
          }}
        />{' '}
        {CHOICE_WORDS.hide}
      </label>
      {hiding.isHidden && (
        <label className="intake-map">
          {CHOICE_WORDS.earlierMap}{' '}
          <input
            type="file"
            accept=".json"
            onChange={(event) => {
              void choose(event.currentTarget.files?.[0]);
            }}
          />
        </label>
      )}
      {hiding.isWrong === true && <p role="alert">{CHOICE_WORDS.noMap}</p>}
    </>
  );
}
