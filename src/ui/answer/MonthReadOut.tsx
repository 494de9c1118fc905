import type { ReactNode } from 'react';
import { CHART_WORDS } from '../../wording/ui/chart.ts';

/** Walks the months of a picture, by pointer or by arrow keys, and says what it shows there. */
export function MonthReadOut({
  at,
  last,
  text,
  onMonth,
}: {
  at: number;
  last: number;
  text: string;
  onMonth: (month: number) => void;
}): ReactNode {
  return (
    <div className="read-out">
      <label>
        <span className="for-ears">{CHART_WORDS.month}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-valuetext={text}
          onChange={(event) => {
            onMonth(Number(event.currentTarget.value));
          }}
        />
      </label>
      <p aria-hidden="true">{text}</p>
    </div>
  );
}
