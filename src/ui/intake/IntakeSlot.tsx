import { lazy, Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useWorkbench } from '../state/store.ts';

// Most visits read no inventory: what does is loaded with the first one.
const Intake = lazy(async () => ({ default: (await import('./Intake.tsx')).Intake }));

/** Where an inventory is shown that is not taken over yet. */
export function IntakeSlot(): ReactNode {
  const file = useWorkbench((bench) => bench.view.inventory);
  if (!file) return null;
  return (
    <ErrorBoundary again={file}>
      <Suspense fallback={null}>
        <Intake key={`${file.name} ${String(file.lastModified)}`} file={file} />
      </Suspense>
    </ErrorBoundary>
  );
}
