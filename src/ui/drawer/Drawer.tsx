import { useEffect, useRef, type ReactNode } from 'react';
import type { FigureId } from '../../model/explain/explained.ts';
import { DRAWER_WORDS, titleOf } from '../../wording/ui/drawer.ts';
import { useAnswerIfAny, useOutcome } from '../answer/answerContext.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useWorkbench } from '../state/store.ts';
import { shown } from '../state/trail.ts';
import { DrawerBar } from './DrawerBar.tsx';
import { closeAndReturn } from './opener.ts';
import { Origin } from './Origin.tsx';
import { Parts } from './Parts.tsx';
import { Why } from './Why.tsx';
import './drawer.css';

/** The drawer that says why a figure is what it is, one level at a time. */
export function Drawer(): ReactNode {
  // The help stands before it.
  const figure = useWorkbench(({ view }) => (view.help === undefined ? shown(view.trail) : undefined));
  const first = useWorkbench((bench) => bench.view.trail.figures[0]);
  const outcome = useOutcome();
  useEscape(figure === undefined ? undefined : first);
  if (figure === undefined) return null;
  return (
    <aside className="drawer" aria-label={DRAWER_WORDS.title}>
      <DrawerBar first={first} />
      <ErrorBoundary again={outcome}>
        <Contents figure={figure} />
      </ErrorBoundary>
    </aside>
  );
}

function Contents({ figure }: { figure: FigureId }): ReactNode {
  const answer = useAnswerIfAny();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [figure]);
  const found = answer?.figure(figure);
  if (!answer || !found)
    return (
      <h2 ref={heading} tabIndex={-1}>
        {DRAWER_WORDS.gone}
      </h2>
    );
  return (
    <div className="why">
      <h2 ref={heading} tabIndex={-1} data-explains={figure}>
        {titleOf(answer.projection, figure, answer.speech)}
      </h2>
      <Why figure={found} />
      <Origin figure={found} />
      <Parts figure={found} />
    </div>
  );
}

/** Esc closes the drawer, wherever the focus is. */
function useEscape(first: FigureId | undefined): void {
  useEffect(() => {
    if (first === undefined) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      closeAndReturn(first);
    };
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('keydown', close);
    };
  }, [first]);
}
