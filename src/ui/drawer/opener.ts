import type { FigureId } from '../../model/explain/explained.ts';
import { closeDrawer, showFigure } from '../state/store.ts';

// Where the focus goes back to. It is an element of the page and no part of what the page remembers.
let opener: HTMLElement | undefined;

/** Opens the drawer on a figure, and remembers the place on the page that asked for it. */
export function openFrom(element: HTMLElement, figure: FigureId): void {
  if (element.closest('.drawer') === null) opener = element;
  showFigure(figure);
}

/** Closes the drawer and gives the focus back to the figure that it was opened from. */
export function closeAndReturn(first: FigureId | undefined): void {
  closeDrawer();
  const again = document.querySelector<HTMLElement>(`main [data-figure="${CSS.escape(first ?? '')}"]`);
  const target = opener?.isConnected === true ? opener : again;
  opener = undefined;
  target?.focus();
}
