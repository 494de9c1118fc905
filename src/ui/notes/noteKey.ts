/** Alt+N in a field begins or opens the note on it: notes are no stops on the way through the form. */
export function listenForNotes(): void {
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyN') return;
    const field = event.target instanceof Element ? event.target.closest('.field, .several') : null;
    const note = field?.querySelector<HTMLElement>('.note-add, .note-at > summary');
    if (!note) return;
    event.preventDefault();
    note.click();
  });
}
