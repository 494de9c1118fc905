import type { ReactNode } from 'react';
import { OFFLINE_WORDS } from '../../wording/ui/offline.ts';
import { look, useWorkbench } from '../state/store.ts';

/** Says that a newer version of the page waits, and opens it once somebody wants it. */
export function NewVersion(): ReactNode {
  const newVersion = useWorkbench((bench) => bench.view.newVersion);
  if (newVersion === undefined) return null;
  return (
    <section className="notice" role="status" data-accepted={newVersion !== 'no room'}>
      <p>{newVersion === 'no room' ? OFFLINE_WORDS.noRoom : OFFLINE_WORDS.ready}</p>
      <p className="notice-choices">
        {newVersion !== 'no room' && (
          <button type="button" onClick={newVersion}>
            {OFFLINE_WORDS.take}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            look(() => ({ newVersion: undefined }));
          }}
        >
          {OFFLINE_WORDS.later}
        </button>
      </p>
    </section>
  );
}
