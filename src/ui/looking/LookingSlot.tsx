import { lazy, Suspense, type ReactNode } from 'react';
import { useWorkbench } from '../state/store.ts';

// Hardly anybody ever opens a file of a newer version.
const LookingNotice = lazy(async () => ({ default: (await import('./LookingNotice.tsx')).LookingNotice }));

/** Where it is said that the open file is of a newer version. */
export function LookingSlot(): ReactNode {
  const looking = useWorkbench((bench) => bench.looking);
  return (
    looking && (
      <Suspense fallback={null}>
        <LookingNotice looking={looking} />
      </Suspense>
    )
  );
}
