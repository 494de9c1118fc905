import { figureIn, hashOf } from './hash.ts';
import { closeDrawer, showFigure, useWorkbench } from './store.ts';
import { shown } from './trail.ts';

/** Lets the address bar carry the figure in the drawer, and the drawer follow a changed address. */
export function followAddress(): void {
  const read = (): void => {
    const figure = figureIn(window.location.hash);
    if (figure === shown(useWorkbench.getState().view.trail)) return;
    if (figure === undefined) closeDrawer();
    else showFigure(figure);
  };
  read();
  window.addEventListener('hashchange', read);
  useWorkbench.subscribe(({ view }) => {
    const hash = hashOf(shown(view.trail));
    if (figureIn(window.location.hash) === shown(view.trail)) return;
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', hash === '' ? pathname + search : hash);
  });
}
