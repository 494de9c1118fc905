import type { ReactNode } from 'react';
import { Choice } from '../fields/Choice.tsx';
import { useWorkbench } from '../state/store.ts';

/** The future that the others are compared with; nothing to choose where there is only one. */
export function Baseline(): ReactNode {
  const futures = useWorkbench((bench) => bench.document.futures);
  const [first] = futures;
  if (!first || futures.length === 1) return null;
  return <Choice path="baseline" fallback={first.id} />;
}
