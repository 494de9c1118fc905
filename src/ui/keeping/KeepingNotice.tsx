import type { ReactNode } from 'react';
import { KEEPING_WORDS, reopenedSentence } from '../../wording/ui/keeping.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { userLocale } from '../locale.ts';
import { look, useWorkbench } from '../state/store.ts';
import { backToExample, showOther, takeOver } from './keep.ts';

/** What has to be said about keeping the scenario: that it is open again, or why it is not kept. */
export function KeepingNotice(): ReactNode {
  const keeping = useWorkbench((bench) => bench.view.keeping);
  const reopened = useWorkbench((bench) => bench.view.reopened);
  return (
    <>
      {reopened && <Reopened at={reopened === 'unreadable' ? undefined : reopened.at} />}
      {keeping && keeping !== 'kept' && (
        <section className="notice" role="status" data-accepted={false}>
          <p>{KEEPING_WORDS[keeping]}</p>
          {keeping === 'newer-elsewhere' && (
            <p className="notice-choices">
              <button type="button" onClick={takeOver}>
                {KEEPING_WORDS.takeOver}
              </button>
              <button type="button" onClick={showOther}>
                {KEEPING_WORDS.showOther}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Reopened({ at }: { at: string | undefined }): ReactNode {
  return (
    <section className="notice" role="status" data-accepted={at !== undefined}>
      <p>{at === undefined ? KEEPING_WORDS.unreadable : reopenedSentence(at, userLocale())}</p>
      <p className="notice-choices">
        {at !== undefined && (
          <button type="button" onClick={backToExample}>
            {KEEPING_WORDS.backToExample}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            look(() => ({ reopened: undefined }));
          }}
        >
          {PAGE_WORDS.close}
        </button>
      </p>
    </section>
  );
}
