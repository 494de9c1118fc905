import { useRef, type ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { useIsNear } from '../useIsNear.ts';
import { CheapestWaiting } from './CheapestWaiting.tsx';
import './cheapest.css';

const Cheapest = late(async () => (await import('./Cheapest.tsx')).Cheapest, <CheapestWaiting />);

/** The place of the ways side by side: nothing is read or computed for them before somebody comes near. */
export function CheapestSlot(): ReactNode {
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  return (
    <section ref={place} className="statement cheapest">
      {isNear ? <Cheapest /> : <CheapestWaiting />}
    </section>
  );
}
