import type { ReactNode } from 'react';
import { COMPARE_WORDS } from '../../wording/ui/compare.ts';
import { MOST_COMPARED } from './most.ts';
import type { Compared } from './useCompared.ts';

interface Props {
  readonly all: readonly Compared[];
  readonly shown: readonly Compared[];
  readonly base: Compared;
  readonly onBase: (id: string) => void;
  readonly onLeftOut: (ids: readonly string[]) => void;
}

/** Which scenario the others are compared with, and, where there are more than two, which ones stand side by side. */
export function Choosing({ all, shown, base, onBase, onLeftOut }: Props): ReactNode {
  const isFull = shown.length === MOST_COMPARED;
  const leftOut = all.filter((one) => !shown.includes(one)).map(({ id }) => id);
  return (
    <div className="compare-choices">
      <label>
        {COMPARE_WORDS.base}{' '}
        <select
          value={base.id}
          onChange={(event) => {
            onBase(event.currentTarget.value);
          }}
        >
          {shown.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {all.length > 2 && (
        <fieldset>
          <legend>{COMPARE_WORDS.which}</legend>
          {all.map(({ id, name }) => {
            const isIn = !leftOut.includes(id);
            return (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={isIn}
                  disabled={isIn ? shown.length === 1 : isFull}
                  onChange={() => {
                    onLeftOut(isIn ? [...leftOut, id] : leftOut.filter((other) => other !== id));
                  }}
                />
                {name}
              </label>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
