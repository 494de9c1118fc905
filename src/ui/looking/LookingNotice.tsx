import { useEffect, useRef, type ReactNode } from 'react';
import { SCENARIO_VERSION } from '../../model/scenario/parse.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import { sentenceOf } from '../../wording/problems.ts';
import { LOOKING_WORDS, lookingSentence, moreLost } from '../../wording/ui/looking.ts';
import { away, copied } from '../state/looking.ts';
import { change } from '../state/store.ts';
import type { Looking } from '../state/workbench.ts';

/** How many losses are listed; more are the same few again. */
const LISTED = 20;

/** Says that a file is of a newer version, what a copy would lose, and the ways on. */
export function LookingNotice({ looking }: { looking: Looking }): ReactNode {
  const { file, version, lost } = looking;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="notice looking" aria-labelledby="looking-title">
      <h2 id="looking-title" ref={heading} tabIndex={-1}>
        {LOOKING_WORDS.title}
      </h2>
      <p>{lookingSentence(file, version, SCENARIO_VERSION)}</p>
      <Lost lost={lost} />
      <p className="notice-choices">
        <button
          type="button"
          onClick={() => {
            change(copied);
          }}
        >
          {LOOKING_WORDS.copy}
        </button>
        <button
          type="button"
          onClick={() => {
            change(away);
          }}
        >
          {LOOKING_WORDS.back}
        </button>
      </p>
    </section>
  );
}

function Lost({ lost }: { lost: readonly Problem[] }): ReactNode {
  if (lost.length === 0) return <p>{LOOKING_WORDS.losesNothing}</p>;
  return (
    <div className="looking-lost">
      <p>{LOOKING_WORDS.loses}</p>
      <ul>
        {lost.slice(0, LISTED).map((problem, at) => (
          <li key={String(at)}>
            <code>{problem.path}</code> {sentenceOf(problem)}
          </li>
        ))}
        {lost.length > LISTED && <li>{moreLost(lost.length - LISTED)}</li>}
      </ul>
    </div>
  );
}
