import type { ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';

// Hardly anybody ever opens a file of a newer version.
const LookingNotice = late(async () => (await import('./LookingNotice.tsx')).LookingNotice);

/** Where it is said that the open file is of a newer version. */
export function LookingSlot(): ReactNode {
  const looking = useWorkbench((bench) => bench.looking);
  return looking && <LookingNotice looking={looking} />;
}
