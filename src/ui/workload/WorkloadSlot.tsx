import { lazy, Suspense, useRef, type ReactNode } from 'react';
import { useIsNear } from '../useIsNear.ts';
import { Waiting } from './Waiting.tsx';
import './workload.css';

const Workload = lazy(async () => ({ default: (await import('./Workload.tsx')).Workload }));

/** The place of the guest workloads: nothing is read or computed for them before somebody comes near. */
export function WorkloadSlot(): ReactNode {
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  return (
    <section ref={place} className="statement workload">
      {isNear ? (
        <Suspense fallback={<Waiting />}>
          <Workload />
        </Suspense>
      ) : (
        <Waiting />
      )}
    </section>
  );
}
