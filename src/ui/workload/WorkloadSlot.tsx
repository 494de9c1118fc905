import { useEffect, useRef, type ReactNode } from 'react';
import { usePrinting } from '../about/usePrinting.ts';
import { late } from '../late/late.tsx';
import { whenIdle } from '../late/whenIdle.ts';
import { useIsNear } from '../useIsNear.ts';
import { Waiting } from './Waiting.tsx';
import './workload.css';

const Workload = late(async () => (await import('./Workload.tsx')).Workload, <Waiting />);

/** The place of the guest workloads: nothing is read or computed for them before somebody comes near, or prints. */
export function WorkloadSlot(): ReactNode {
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  const isPrinting = usePrinting();
  useEffect(() => whenIdle(Workload.beforehand), []);
  return (
    <section ref={place} className="statement workload">
      {isNear || isPrinting ? <Workload isPrinting={isPrinting} /> : <Waiting />}
    </section>
  );
}
