import type { ReactNode } from 'react';
import { PAGE_WORDS, stepLabel } from '../../wording/ui/page.ts';
import { redo, undo } from '../state/edits.ts';
import type { Step } from '../state/history.ts';
import { change, useWorkbench } from '../state/store.ts';

/** Takes back and does again, by the name of the step once somebody knows names. */
export function HistoryButtons({ nameOf }: { nameOf?: (step: Step) => string }): ReactNode {
  const last = useWorkbench((bench) => bench.history.past.at(-1));
  const next = useWorkbench((bench) => bench.history.undone.at(-1));
  const title = (what: string, step: Step | undefined): string => stepLabel(what, step && nameOf?.(step));
  return (
    <>
      <button
        type="button"
        disabled={!last}
        title={title(PAGE_WORDS.undo, last)}
        onClick={() => {
          change(undo);
        }}
      >
        {PAGE_WORDS.undo}
      </button>
      <button
        type="button"
        disabled={!next}
        title={title(PAGE_WORDS.redo, next)}
        onClick={() => {
          change(redo);
        }}
      >
        {PAGE_WORDS.redo}
      </button>
    </>
  );
}
