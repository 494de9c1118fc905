/** A shortcut: its chords, whether it works while a text is being typed, and what the list in the help says of it. */
export interface Shortcut {
  readonly does: string;
  readonly chords: readonly string[];
  readonly inTexts: boolean;
  readonly says: string;
}

/** All of them: what is listened for is what is listed. */
export const SHORTCUTS = [
  { does: 'undo', chords: ['Ctrl+Z'], inTexts: false, says: 'takes the last step back' },
  { does: 'redo', chords: ['Ctrl+Shift+Z', 'Ctrl+Y'], inTexts: false, says: 'takes it forward again' },
  { does: 'save', chords: ['Ctrl+S'], inTexts: true, says: 'saves the scenario as a file' },
  { does: 'open', chords: ['Ctrl+O'], inTexts: true, says: 'opens a file' },
  { does: 'help', chords: ['F1'], inTexts: true, says: 'opens and closes the help' },
  { does: 'keyboard', chords: ['?'], inTexts: false, says: 'shows this list' },
  { does: 'note', chords: ['Alt+N'], inTexts: true, says: 'in a field: begins or opens the note on it' },
  {
    does: 'sections',
    chords: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6'],
    inTexts: true,
    says: 'goes to the first, second … section of the form and unfolds it',
  },
  { does: 'answer', chords: ['Alt+0'], inTexts: true, says: 'goes to the answer' },
  {
    does: 'close',
    chords: ['Escape'],
    inTexts: true,
    says: 'closes the panel at the side and goes back to where it was opened',
  },
  {
    does: 'walk',
    chords: ['←', '→'],
    inTexts: false,
    says: 'in a picture’s slider: walks its months, bars or dates; Home and End go to the first and last',
  },
] as const satisfies readonly Shortcut[];

/** Words around the list. */
export const KEYBOARD_WORDS = {
  title: 'Keyboard',
  inTexts:
    'In a text that is being typed the keys for undo belong to the text. On a Mac, Command stands for Ctrl and Option for Alt.',
} as const;
