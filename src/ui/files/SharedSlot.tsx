import type { ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';

// Nobody shares what he has not seen.
const SharedNotice = late(async () => (await import('./SharedNotice.tsx')).SharedNotice);

/** Where it is said what became of a link that somebody asked for. */
export function SharedSlot(): ReactNode {
  const shared = useWorkbench((bench) => bench.view.shared);
  return shared && <SharedNotice shared={shared} />;
}
