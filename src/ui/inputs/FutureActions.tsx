import type { ReactNode } from 'react';
import { duplicateFuture } from '../../edit/futures/duplicate.ts';
import { moveFuture } from '../../edit/futures/move.ts';
import { removeFuture } from '../../edit/futures/remove.ts';
import { inside } from '../../model/scenario/inputPath.ts';
import { duplicateLabel, FUTURE_WORDS, moveLabel, removeLabel } from '../../wording/ui/futures.ts';
import { chosen, removed } from '../state/edits.ts';
import { FUTURES } from '../state/history.ts';
import { change, useWorkbench } from '../state/store.ts';
import { jumpTo } from './jump.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isOnly: boolean;
}

/** The ways to copy a future, to move it among the others, and to take it out. */
export function FutureActions({ id, name, isOnly }: Props): ReactNode {
  return (
    <p className="group-note future-actions">
      <button
        type="button"
        className="link"
        aria-label={duplicateLabel(name)}
        onClick={() => {
          const made = duplicateFuture(useWorkbench.getState().document, id);
          if (!made) return;
          change((bench) => chosen(bench, made.path, made.scenario));
          jumpTo(`${made.path}/name`);
        }}
      >
        {FUTURE_WORDS.duplicate}
      </button>
      {!isOnly && (
        <>
          <Move id={id} name={name} by={-1} />
          <Move id={id} name={name} by={1} />
          <button
            type="button"
            className="link"
            aria-label={removeLabel(name)}
            onClick={() => {
              change((bench) => removed(bench, inside('futures', id), removeFuture(bench.document, id)));
            }}
          >
            {FUTURE_WORDS.remove}
          </button>
        </>
      )}
    </p>
  );
}

/** Moves a future one place; at the end of the list it keeps the focus, and does nothing. */
function Move({ id, name, by }: { id: string; name: string; by: -1 | 1 }): ReactNode {
  const isAtEnd = useWorkbench(({ document: { futures } }) => futures.at(by < 0 ? 0 : -1)?.id === id);
  return (
    <button
      type="button"
      className="link"
      aria-label={moveLabel(name, by)}
      aria-disabled={isAtEnd}
      onClick={() => {
        change((bench) => chosen(bench, FUTURES, moveFuture(bench.document, id, by)));
      }}
    >
      {by < 0 ? FUTURE_WORDS.earlier : FUTURE_WORDS.later}
    </button>
  );
}
