import { SHORTCUTS } from '../../wording/ui/keyboard.ts';
import { ACTS } from './acts.ts';
import { isChord } from './chord.ts';

/** Listens for every shortcut, wherever the focus is. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    for (const { does, chords, inTexts } of SHORTCUTS) {
      const act = ACTS[does];
      const place = chords.findIndex((chord) => isChord(event, chord));
      if (!act || place < 0 || (!inTexts && isText(event.target))) continue;
      if (act(event, place)) event.preventDefault();
      return;
    }
  });
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
