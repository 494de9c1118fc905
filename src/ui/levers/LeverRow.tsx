import { useId, type ReactNode } from 'react';
import { positionOf, valueAt, type Lever } from '../../report/levers.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import { fieldTitle } from '../../wording/fields.ts';
import { leverEffect, LEVER_WORDS } from '../../wording/ui/levers.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { formOf, shownText } from '../fields/reading.ts';
import { userLocale } from '../locale.ts';
import { left, typed } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';

/** One input: its slider, where it stands, what a trial of it does, and the way back to where it began. */
export function LeverRow({ lever }: { lever: Lever }): ReactNode {
  const { speech } = useAnswer();
  const { path } = lever;
  const id = useId();
  const now = useWorkbench((bench) => getAt(bench.document, path));
  const value = typeof now === 'string' ? now : lever.value;
  const { unit } = fieldWords(path, speech.currency);
  const spot = { path, form: formOf(path, unit === '%'), locale: userLocale() };
  const text = (of: string): string => `${shownText(spot, of)}${unit === '' ? '' : ` ${unit}`}`;
  return (
    <li className="lever">
      <label htmlFor={id}>{fieldTitle(path, speech)}</label>
      <input
        id={id}
        type="range"
        min={positionOf(lever, lever.least)}
        max={positionOf(lever, lever.most)}
        value={positionOf(lever, value)}
        aria-valuetext={text(value)}
        onChange={(event) => {
          const next = valueAt(lever, Number(event.currentTarget.value));
          change((bench) => typed(bench, path, shownText(spot, next), setAt(bench.document, path, next)));
        }}
        onPointerUp={() => {
          leave(path);
        }}
        onBlur={() => {
          leave(path);
        }}
      />
      <output htmlFor={id}>{text(value)}</output>
      <span className="quiet">{leverEffect(lever, unit === '%', speech)}</span>
      <button
        type="button"
        className="link"
        disabled={value === lever.value}
        onClick={() => {
          change((bench) =>
            typed(bench, path, shownText(spot, lever.value), setAt(bench.document, path, lever.value)),
          );
          leave(path);
        }}
      >
        {`${LEVER_WORDS.back}: ${text(lever.value)}`}
      </button>
    </li>
  );
}

/** What was moved so far is one step. */
function leave(path: string): void {
  change((bench) => left(bench, path, true));
}
