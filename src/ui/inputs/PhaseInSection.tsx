import type { ReactNode } from 'react';
import { useWorkbench } from '../state/store.ts';
import { AddFuture } from './AddFuture.tsx';
import { Baseline } from './Baseline.tsx';
import { FutureFields } from './FutureFields.tsx';

/** Which future the others are compared with, what every future decides, and the futures that can be added in one click. */
export function PhaseInSection(): ReactNode {
  const futures = useWorkbench((bench) => bench.document.futures);
  return (
    <>
      <Baseline />
      {futures.map((future) => (
        <FutureFields key={future.id} future={future} isOnly={futures.length === 1} />
      ))}
      <AddFuture />
    </>
  );
}
