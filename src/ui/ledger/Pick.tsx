import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly chosen: string;
  readonly among: readonly (readonly [value: string, word: string])[];
  readonly onPick: (value: string) => void;
}

/** One choice among some. */
export function Pick({ label, chosen, among, onPick }: Props): ReactNode {
  return (
    <label className="ledger-wish">
      {label}
      <select
        value={chosen}
        onChange={(event) => {
          onPick(event.currentTarget.value);
        }}
      >
        {among.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
