import { flushSync } from 'react-dom';

/** Does something; the focus goes to the tab that is shown then. */
export function focusAfter(act: () => void): void {
  flushSync(act);
  document.querySelector<HTMLElement>('.tabs [role="tab"][aria-selected="true"]')?.focus();
}
