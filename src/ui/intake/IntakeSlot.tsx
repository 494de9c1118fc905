import type { ReactNode } from 'react';
import type { SourceFile } from '../../import/files/sourceFile.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';

// Most visits read no inventory: what does is loaded with the first one.
const Intake = late(async () => (await import('./Intake.tsx')).Intake);

/** Where an inventory is shown that is not taken over yet. */
export function IntakeSlot(): ReactNode {
  const files = useWorkbench((bench) => bench.view.inventory);
  if (!files) return null;
  return (
    <ErrorBoundary again={files}>
      <Intake key={keyOf(files)} files={files} />
    </ErrorBoundary>
  );
}

function keyOf(files: readonly SourceFile[]): string {
  return JSON.stringify(
    files.map(({ name, blob }) => [name, blob.size, blob instanceof File ? blob.lastModified : 0]),
  );
}
