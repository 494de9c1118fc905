import { useEffect, useRef, type ReactNode } from 'react';
import { late } from '../late/late.tsx';
import { whenIdle } from '../late/whenIdle.ts';
import { useIsNear } from '../useIsNear.ts';
import { LeversWaiting } from './LeversWaiting.tsx';
import './levers.css';

const LeverList = late(async () => (await import('./LeverList.tsx')).LeverList, <LeversWaiting />);

/** The place of the sliders: nothing is tried for them before somebody comes near. */
export function LeversSlot(): ReactNode {
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  useEffect(() => whenIdle(LeverList.beforehand), []);
  return (
    <section ref={place} className="statement levers">
      {isNear ? <LeverList /> : <LeversWaiting />}
    </section>
  );
}
