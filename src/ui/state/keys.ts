import { redo, undo } from './edits.ts';
import { change } from './store.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) everywhere but inside a text, where they belong to the text. */
export function listenForUndo(): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    change(isRedo ? redo : undo);
  });
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}
