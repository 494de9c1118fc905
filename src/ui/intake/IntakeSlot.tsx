import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';

// Most visits read no inventory: what does is loaded with the first one.
const Intake = late(async () => (await import('./Intake.tsx')).Intake);

/** Where an inventory is shown that is not taken over yet. */
export function IntakeSlot(): ReactNode {
  const file = useWorkbench((bench) => bench.view.inventory);
  if (!file) return null;
  return (
    <ErrorBoundary again={file}>
      <Intake key={`${file.name} ${String(file.lastModified)}`} file={file} />
    </ErrorBoundary>
  );
}
