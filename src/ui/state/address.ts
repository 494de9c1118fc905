import { figureIn, hashOf, helpHash, helpIn } from './hash.ts';
import { closeDrawer, closeHelp, showFigure, showHelp, useWorkbench } from './store.ts';
import { shown } from './trail.ts';
import type { View } from './workbench.ts';

/** Lets the address bar carry the figure in the drawer or the topic of the help, and both follow a changed address. */
export function followAddress(): void {
  const read = (): void => {
    const { hash } = window.location;
    const { view } = useWorkbench.getState();
    if (isShown(hash, view)) return;
    const [figure, topic] = [figureIn(hash), helpIn(hash)];
    if (topic !== undefined) showHelp(topic);
    else if (figure !== undefined) showFigure(figure);
    else {
      closeHelp();
      closeDrawer();
    }
  };
  read();
  window.addEventListener('hashchange', read);
  useWorkbench.subscribe(({ view }) => {
    if (isShown(window.location.hash, view)) return;
    const { pathname, search } = window.location;
    const hash = view.help === undefined ? hashOf(shown(view.trail)) : helpHash(view.help);
    window.history.replaceState(null, '', hash === '' ? pathname + search : hash);
  });
}

/** Whether the address says already what is shown. */
function isShown(hash: string, { help, trail }: View): boolean {
  return helpIn(hash) === help && (help !== undefined || figureIn(hash) === shown(trail));
}
