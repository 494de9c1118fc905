import type { ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';

// It takes a second visit for a newer version to be there.
const NewVersion = late(async () => (await import('./NewVersion.tsx')).NewVersion);

/** Where it is said that a newer version of the page waits. */
export function NewVersionSlot(): ReactNode {
  const isThere = useWorkbench((bench) => bench.view.newVersion !== undefined);
  return isThere && <NewVersion />;
}
