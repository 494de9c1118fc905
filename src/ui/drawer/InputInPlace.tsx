import type { ReactNode } from 'react';
import { fieldAt } from '../../model/scenario/field.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { Field } from '../fields/Field.tsx';
import { jumpTo } from '../inputs/jump.ts';
import { Lock } from '../looking/Lock.tsx';

/** An input of a figure, to be changed right here, with the way to where it stands in the form. */
export function InputInPlace({ path }: { path: InputPath }): ReactNode {
  if (!fieldAt(path)) return null;
  return (
    <div className="in-place">
      <Lock>
        <Field path={path} />
      </Lock>
      <button
        type="button"
        className="link"
        onClick={() => {
          jumpTo(path);
        }}
      >
        {PAGE_WORDS.goToField}
      </button>
    </div>
  );
}
