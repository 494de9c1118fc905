import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';

const Compare = late(async () => (await import('./Compare.tsx')).Compare);

/** Where the open scenarios stand side by side, once somebody wants that. */
export function CompareSlot(): ReactNode {
  const document = useWorkbench((bench) => bench.document);
  const isShown = useWorkbench(
    ({ view, tabs }) => view.comparing && tabs.before.length + tabs.after.length > 0,
  );
  if (!isShown) return null;
  return (
    <ErrorBoundary again={document}>
      <Compare />
    </ErrorBoundary>
  );
}
