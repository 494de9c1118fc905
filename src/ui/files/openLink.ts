import { problem } from '../../model/scenario/problem.ts';
import { unpacked } from '../../saved/link.ts';
import { LINK_WORDS } from '../../wording/ui/link.ts';
import { openedFile } from '../state/edits.ts';
import { change } from '../state/store.ts';
import { takeFiles } from './open.ts';

/** Opens what a link packs as a file would be opened: as a step that can be taken back. */
export async function openLink(packed: string): Promise<void> {
  const file = LINK_WORDS.name;
  const bytes = await unpacked(packed);
  if (bytes) {
    await takeFiles([{ name: file, blob: new Blob([new Uint8Array(bytes)]) }]);
    return;
  }
  const problems = [problem('', 'truncated-file', {})];
  change((bench) => openedFile(bench, { file, as: 'scenario', accepted: false, problems }, undefined));
}
