/** Begins or opens the note on a field: notes are no stops on the way through the form. False where there is no field. */
export function openNote(target: EventTarget | null): boolean {
  const field = target instanceof Element ? target.closest('.field, .several') : null;
  const note = field?.querySelector<HTMLElement>('.note-add, .note-at > summary');
  note?.click();
  return note !== undefined && note !== null;
}
