import type { ReactNode } from 'react';
import { leftOutSentence, PAGE_WORDS } from '../../wording/ui/page.ts';
import { look, useWorkbench } from '../state/store.ts';

/** Says which files were dropped and not taken. */
export function LeftOutNotice(): ReactNode {
  const files = useWorkbench((bench) => bench.view.leftOut);
  if (files.length === 0) return null;
  return (
    <section className="notice" role="status" data-accepted={false}>
      <p>{leftOutSentence(files)}</p>
      <button
        type="button"
        onClick={() => {
          look(() => ({ leftOut: [] }));
        }}
      >
        {PAGE_WORDS.close}
      </button>
    </section>
  );
}
