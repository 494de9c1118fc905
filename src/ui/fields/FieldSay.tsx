import type { ReactNode } from 'react';
import type { Problem } from '../../model/scenario/problem.ts';
import { sentenceOf } from '../../wording/problems.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { problemAtField } from '../../wording/ui/problems.ts';
import type { Form } from './reading.ts';

interface Said {
  readonly id: string;
  readonly assumed: boolean;
  readonly problem: Problem | undefined;
  readonly form?: Form;
  readonly children?: ReactNode;
}

/** What has to be said under a field: that its value is assumed, and what is wrong with it. */
export function FieldSay({ id, assumed, problem, form = 'text', children }: Said): ReactNode {
  return (
    <div className="field-say">
      {assumed && (
        <span className="field-assumed" id={`${id}-assumed`}>
          {PAGE_WORDS.assumed}
        </span>
      )}
      <p className="field-problem" id={`${id}-problem`} data-severity={problem?.severity} aria-live="polite">
        {problem && (problemAtField(problem, form) ?? sentenceOf(problem))}
      </p>
      {children}
    </div>
  );
}
