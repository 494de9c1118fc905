import { memo, useId, type ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import { fieldWords } from '../../wording/ui/fields.ts';
import { listNote, THING_WORDS } from '../../wording/ui/things.ts';
import { useProblemAt } from '../answer/answerContext.ts';
import { NoteAt } from '../notes/NoteAt.tsx';
import { chosen } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { FieldSay } from './FieldSay.tsx';
import { optionsAt, referentsAt } from './options.ts';
import './field.css';

/** Any number of words or things, each to be ticked; with none of them ticked the field is not stated. */
export const Several = memo(function Several({ path }: { path: InputPath }): ReactNode {
  const value = useWorkbench((bench) => getAt(bench.document, path));
  const referents = useWorkbench((bench) => referentsAt(bench.document, path));
  const problem = useProblemAt(path);
  const id = useId();
  const given = value as readonly string[] | undefined;
  const options = optionsAt(path, referents);
  const gone = (given ?? []).filter((value) => options.every((option) => option.value !== value));
  const turn = (value: string, isTicked: boolean): void => {
    const others = (given ?? []).filter((one) => one !== value);
    const after = isTicked ? [...others, value] : others;
    change((bench) => chosen(bench, path, setAt(bench.document, path, after.length > 0 ? after : undefined)));
  };
  return (
    <fieldset className="several" data-path={path} aria-describedby={`${id}-problem`}>
      <legend>{fieldWords(path, '').label}</legend>
      <div className="several-box">
        {[...options, ...gone.map((value) => ({ value, text: value }))].map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              value={value}
              checked={given?.includes(value) ?? false}
              onChange={(event) => {
                turn(value, event.currentTarget.checked);
              }}
            />
            {text}
          </label>
        ))}
        {options.length === 0 && THING_WORDS.nothing}
      </div>
      <p className="group-note">{listNote(path, given !== undefined)}</p>
      <FieldSay id={id} assumed={false} problem={problem}>
        <NoteAt path={path} />
      </FieldSay>
    </fieldset>
  );
});
