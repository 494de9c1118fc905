import { useRef, type ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { useIsNear } from '../useIsNear.ts';
import { Waiting } from './Waiting.tsx';
import './workload.css';

const Workload = late(async () => (await import('./Workload.tsx')).Workload, <Waiting />);

/** The place of the guest workloads: nothing is read or computed for them before somebody comes near. */
export function WorkloadSlot(): ReactNode {
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  return (
    <section ref={place} className="statement workload">
      {isNear ? <Workload /> : <Waiting />}
    </section>
  );
}
