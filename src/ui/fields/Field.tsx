import { memo, useId, type ReactNode } from 'react';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { NoteAt } from '../notes/NoteAt.tsx';
import { FieldSay } from './FieldSay.tsx';
import { useField } from './useField.ts';
import { Meaning } from './Meaning.tsx';
import './field.css';

/** One input: label, the text as it was typed, its unit inside, and under it whatever has to be said about it. */
export const Field = memo(function Field({ path, label }: { path: InputPath; label?: string }): ReactNode {
  const field = useField(path);
  const id = useId();
  const about = [field.words.unit !== '' && `${id}-unit`, field.assumed && `${id}-assumed`, `${id}-problem`];
  return (
    <div className="field" data-assumed={field.assumed} data-form={field.form}>
      <span className="field-label">
        <label htmlFor={id}>{label ?? field.words.label}</label>
        <Meaning path={path} />
      </span>
      <span className="field-box">
        <input
          id={id}
          data-path={path}
          type="text"
          inputMode={field.form === 'text' || field.form === 'month' ? 'text' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          value={field.text}
          aria-invalid={field.problem?.severity === 'error'}
          aria-describedby={about.filter(Boolean).join(' ')}
          onChange={(event) => {
            field.type(event.currentTarget.value);
          }}
          onFocus={(event) => {
            if (field.assumed) event.currentTarget.select();
          }}
          onBlur={field.leave}
        />
        {field.words.unit !== '' && (
          <span className="field-unit" id={`${id}-unit`}>
            {field.words.unit}
          </span>
        )}
      </span>
      <FieldSay id={id} assumed={field.assumed} problem={field.problem} form={field.form}>
        <NoteAt path={path} />
      </FieldSay>
    </div>
  );
});
