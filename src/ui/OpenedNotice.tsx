import type { ReactNode } from 'react';
import { sentenceOf } from '../wording/problems.ts';
import { copiedSentence, importedSentence, openedSentence, PAGE_WORDS } from '../wording/ui/page.ts';
import { look, useWorkbench } from './state/store.ts';
import type { Opened } from './state/workbench.ts';

/** How many problems of a file are listed; more are the same few mistakes again. */
const LISTED = 20;

/** What became of the last file that was opened, with everything in it that could not be read. */
export function OpenedNotice(): ReactNode {
  const opened = useWorkbench((bench) => bench.view.opened);
  if (!opened) return null;
  const { accepted, problems } = opened;
  return (
    <section className="notice" role="status" data-accepted={accepted}>
      <p>{sentenceAbout(opened)}</p>
      <ul>
        {problems.slice(0, LISTED).map((problem, at) => (
          <li key={String(at)}>
            {problem.path !== '' && <code>{problem.path}</code>} {sentenceOf(problem)}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          look(() => ({ opened: undefined }));
        }}
      >
        {PAGE_WORDS.close}
      </button>
    </section>
  );
}

function sentenceAbout({ file, as, accepted, problems }: Opened): string {
  if (as === 'estate') return importedSentence(file);
  return as === 'copy'
    ? copiedSentence(file, problems.length)
    : openedSentence(file, accepted, problems.length);
}
