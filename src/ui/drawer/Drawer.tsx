import { useEffect, type ReactNode } from 'react';
import type { FigureId } from '../../model/explain/explained.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { useOutcome } from '../answer/answerContext.ts';
import { everyFigure } from '../answer/explaining.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';
import { shown } from '../state/trail.ts';
import { DrawerBar } from './DrawerBar.tsx';
import { closeAndReturn } from './opener.ts';
import './drawer.css';

// Explanations have words for every rule of the model: they come with the first one that is asked for.
const DrawerContents = late(
  async () => (await Promise.all([import('./DrawerContents.tsx'), everyFigure()]))[0].DrawerContents,
);
DrawerContents.beforehand();

/** The drawer that says why a figure is what it is, one level at a time. */
export function Drawer(): ReactNode {
  // The help stands before it.
  const figure = useWorkbench(({ view }) => (view.help === undefined ? shown(view.trail) : undefined));
  const first = useWorkbench((bench) => bench.view.trail.figures[0]);
  const outcome = useOutcome();
  useEscape(figure === undefined ? undefined : first);
  if (figure === undefined) return null;
  return (
    <aside className="drawer" aria-label={PAGE_WORDS.why}>
      <DrawerBar first={first} />
      <ErrorBoundary again={outcome}>
        <DrawerContents figure={figure} />
      </ErrorBoundary>
    </aside>
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
