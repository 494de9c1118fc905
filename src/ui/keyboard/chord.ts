/** Whether a key event is a chord such as "Ctrl+Shift+Z", "Alt+1", "F1" or "?". */
export function isChord(event: KeyboardEvent, chord: string): boolean {
  const parts = chord.split('+');
  const key = parts.pop() ?? '';
  if ((event.ctrlKey || event.metaKey) !== parts.includes('Ctrl')) return false;
  if (event.altKey !== parts.includes('Alt')) return false;
  // With Alt, some keyboards type another sign than the key shows.
  if (event.altKey) return event.code === (/\d/.test(key) ? `Digit${key}` : `Key${key}`);
  // A sign such as "?" takes Shift on some keyboards and not on others.
  if (/^[A-Z]$/.test(key) && event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toUpperCase() === key.toUpperCase();
}
