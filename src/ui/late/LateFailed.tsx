import type { ReactNode } from 'react';
import { LATE_WORDS } from '../../wording/ui/page.ts';

/** Says that a part of the page did not come, and asks for it again. */
export function LateFailed({ again }: { again: () => void }): ReactNode {
  return (
    <section className="crash" role="alert">
      <p>{LATE_WORDS.sentence}</p>
      <button type="button" onClick={again}>
        {LATE_WORDS.again}
      </button>
    </section>
  );
}
