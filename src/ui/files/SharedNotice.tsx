import type { ReactNode } from 'react';
import { LINK_WORDS, sharedSentences, type Shared } from '../../wording/ui/link.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { look } from '../state/store.ts';

/** Says what the link holds and that it is copied, with the link itself to be copied by hand. */
export function SharedNotice({ shared }: { shared: Shared }): ReactNode {
  return (
    <section className="notice" role="status" data-accepted={shared !== 'too-long'}>
      <p>{sharedSentences(shared)}</p>
      {shared !== 'too-long' && (
        <input
          className="link-text"
          readOnly
          aria-label={LINK_WORDS.label}
          value={shared.address}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
      <button
        type="button"
        onClick={() => {
          look(() => ({ shared: undefined }));
        }}
      >
        {PAGE_WORDS.close}
      </button>
    </section>
  );
}
