import { useId, useState, type ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt } from '../../model/scenario/paths.ts';
import { problem, type Problem } from '../../model/scenario/problem.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { userLocale } from '../locale.ts';
import { NoteAt } from '../notes/NoteAt.tsx';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { FieldSay } from './FieldSay.tsx';
import { readingOf, shownText } from './reading.ts';
import './field.css';

/**
 * The quantity a price begins at. It is also the price's address, so it is taken over when the field is left or Enter is
 * pressed, not with every digit; a quantity that another price begins at is refused.
 */
export function BandStart({ path }: { path: InputPath }): ReactNode {
  const value = useWorkbench((bench) => getAt(bench.document, path));
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState<Problem>();
  const id = useId();
  const spot = { path, form: 'number', locale: userLocale() } as const;
  const take = (): void => {
    if (draft === undefined) return;
    const { document } = useWorkbench.getState();
    const made = readingOf(document, spot, draft);
    const wrong = 'problem' in made ? made.problem : taken(document, path, made.after);
    setRefused(wrong);
    if (wrong || 'problem' in made) return;
    setDraft(undefined);
    change((bench) => chosen(bench, path, made.after));
  };
  return (
    <div className="field" data-assumed={false} data-form="number">
      <label htmlFor={id}>{fieldWords(path, '').label}</label>
      <span className="field-box">
        <input
          id={id}
          data-path={path}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={draft ?? shownText(spot, value)}
          aria-invalid={refused !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
          onBlur={take}
        />
      </span>
      <FieldSay id={id} assumed={false} problem={refused} form="number">
        <NoteAt path={path} />
      </FieldSay>
    </div>
  );
}

/** What is wrong when two prices would begin at the same quantity. */
function taken(before: Scenario, path: InputPath, after: Scenario): Problem | undefined {
  const bands = path.split('/').slice(0, -2).join('/');
  const starts = ((getAt(after, bands) ?? []) as readonly { from: number }[]).map(({ from }) => from);
  const twice = starts.find((start, at) => starts.indexOf(start) !== at);
  return twice === undefined || after === before
    ? undefined
    : problem(path, 'duplicate-id', { id: String(twice) });
}
