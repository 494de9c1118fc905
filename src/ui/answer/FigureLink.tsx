import type { ReactNode } from 'react';
import type { FigureId } from '../../model/explain/explained.ts';
import { openFrom } from '../drawer/opener.ts';
import { hashOf } from '../state/hash.ts';
import { useWorkbench } from '../state/store.ts';
import { shown } from '../state/trail.ts';

/** A number that opens its explanation; a link, so that it can be copied and breaks with its line. */
export function FigureLink({ figure, children }: { figure: FigureId; children: ReactNode }): ReactNode {
  const isShown = useWorkbench((bench) => shown(bench.view.trail) === figure);
  return (
    <a
      className="figure"
      href={hashOf(figure)}
      data-figure={figure}
      data-shown={isShown}
      onClick={(event) => {
        // A click with a key held opens another tab, and is the browser's.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        openFrom(event.currentTarget, figure);
      }}
    >
      {children}
    </a>
  );
}
