import { openScenario } from '../../saved/open.ts';
import { openedFile } from '../state/edits.ts';
import { change } from '../state/store.ts';

/** Opens a file that the user chose or dropped; one that cannot be read leaves the open scenario as it is. */
export async function openFile(file: File): Promise<void> {
  const { scenario, problems } = openScenario(new Uint8Array(await file.arrayBuffer()));
  const opened = { file: file.name, accepted: scenario !== undefined, problems };
  change((bench) => openedFile(bench, opened, scenario));
}

/** Lets a file be dropped anywhere on the page. */
export function acceptDrops(): void {
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(file);
  });
}
