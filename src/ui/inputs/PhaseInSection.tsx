import type { ReactNode } from 'react';
import { useWorkbench } from '../state/store.ts';
import { AddFuture } from './AddFuture.tsx';
import { FutureFields } from './FutureFields.tsx';

/** What every future decides, and the futures that can be added in one click. */
export function PhaseInSection(): ReactNode {
  const futures = useWorkbench((bench) => bench.document.futures);
  return (
    <>
      {futures.map((future) => (
        <FutureFields key={future.id} future={future} isOnly={futures.length === 1} />
      ))}
      <AddFuture />
    </>
  );
}
