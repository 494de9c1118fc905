import { closeHelp, showHelp, useWorkbench } from '../state/store.ts';

// Where the focus goes back to. It is an element of the page and no part of what the page remembers.
let opener: Element | null = null;
// The topic that was read last: steps lead away from it, and back to it.
let last = '';

/** Opens the help at a place, or where it was left. */
export function openHelp(place = last): void {
  opener = document.activeElement;
  showHelp(place);
}

/** Closes the help and gives the focus back to where it was. */
export function closeHelpAndReturn(): void {
  closeHelp();
  const target = opener?.isConnected === true ? opener : document.querySelector('.help-button');
  opener = null;
  if (target instanceof HTMLElement) target.focus();
}

/** Remembers the topic that was read last. */
export function rememberTopic(): void {
  useWorkbench.subscribe(({ view: { help } }) => {
    last = help ?? last;
  });
}
