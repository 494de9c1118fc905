import type { ReactNode } from 'react';
import { CHART_WORDS } from '../../wording/ui/chart.ts';

/** Walks the months or bars of a picture, by pointer or by arrow keys, and says what it shows there. */
export function MonthReadOut({
  at,
  last,
  text,
  onMonth,
  label = CHART_WORDS.month,
}: {
  at: number;
  last: number;
  text: string;
  onMonth: (month: number) => void;
  label?: string;
}): ReactNode {
  return (
    <div className="read-out">
      <label>
        <span className="for-ears">{label}</span>
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
