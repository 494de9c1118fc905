import { useId, type ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { FieldSay } from '../fields/FieldSay.tsx';
import { useField } from '../fields/useField.ts';

/** One line of a note. */
export function NoteInput({ path }: { path: InputPath }): ReactNode {
  const { words, text, problem, type, leave } = useField(path);
  const id = useId();
  return (
    <div className="field" data-form="text">
      <label htmlFor={id}>{words.label}</label>
      <span className="field-box">
        <input
          id={id}
          data-path={path}
          type="text"
          autoComplete="off"
          value={text}
          aria-invalid={problem?.severity === 'error'}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            type(event.currentTarget.value);
          }}
          onBlur={leave}
        />
      </span>
      <FieldSay id={id} assumed={false} problem={problem} />
    </div>
  );
}
