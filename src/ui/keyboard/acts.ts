import type { SHORTCUTS } from '../../wording/ui/keyboard.ts';
import { saveFile } from '../files/save.ts';
import { closeHelpAndReturn, openHelp } from '../help/helpKey.ts';
import { hasRoomForOneSection } from '../layout.ts';
import { openNote } from '../notes/openNote.ts';
import { redo, undo } from '../state/edits.ts';
import { change, look, unfold, useWorkbench } from '../state/store.ts';
import { SECTIONS } from '../state/workbench.ts';

type Does = (typeof SHORTCUTS)[number]['does'];

/** What a shortcut does, given the event and which of its chords it is; false where it has nothing to do there. */
type Act = (event: KeyboardEvent, place: number) => boolean;

/** What shortcuts do; none where the part that one belongs to listens by itself. */
export const ACTS: Readonly<Record<Does, Act | undefined>> = {
  undo: done(() => {
    change(undo);
  }),
  redo: done(() => {
    change(redo);
  }),
  save: done(save),
  open: done(chooseFile),
  help: done(turnHelp),
  keyboard: done(() => {
    openHelp('keyboard');
  }),
  note: ({ target }) => openNote(target),
  sections: (_, place) => goToSection(place),
  answer: done(goToAnswer),
  close: undefined,
  walk: undefined,
};

function done(act: () => void): Act {
  return () => {
    act();
    return true;
  };
}

function save(): void {
  const { document, looking } = useWorkbench.getState();
  if (!looking) saveFile(document);
}

function chooseFile(): void {
  document.querySelector<HTMLInputElement>('.toolbar input[type=file]')?.click();
}

function turnHelp(): void {
  if (useWorkbench.getState().view.help === undefined) openHelp();
  else closeHelpAndReturn();
}

function goToSection(place: number): boolean {
  const section = SECTIONS[place];
  if (!section) return false;
  look(() => ({ pane: 'inputs' }));
  if (!useWorkbench.getState().view.unfolded.includes(section)) unfold(section, hasRoomForOneSection());
  // The form is drawn anew before its heading can take the focus.
  requestAnimationFrame(() => {
    document.querySelectorAll<HTMLElement>('.section > h2 > button')[place]?.focus();
  });
  return true;
}

function goToAnswer(): void {
  look(() => ({ pane: 'answer' }));
  requestAnimationFrame(() => {
    document.getElementById('answer')?.focus();
  });
}
