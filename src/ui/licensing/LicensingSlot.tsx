import { useEffect, useRef, type ReactNode } from 'react';
import { usePrinting } from '../about/usePrinting.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { late } from '../late/late.tsx';
import { whenIdle } from '../late/whenIdle.ts';
import { useIsNear } from '../useIsNear.ts';

const LicensingTables = late(async () => (await import('./LicensingTables.tsx')).LicensingTables);

/** The place of how products are licensed; none without products, and nothing is computed before somebody comes near. */
export function LicensingSlot(): ReactNode {
  const { projection } = useAnswer();
  return projection.futures.some(({ modes }) => modes.length > 0) && <Near />;
}

function Near(): ReactNode {
  const place = useRef<HTMLElement>(null);
  const isNear = useIsNear(place);
  const isPrinting = usePrinting();
  useEffect(() => whenIdle(LicensingTables.beforehand), []);
  return (
    <section ref={place} className="statement licensing">
      {(isNear || isPrinting) && <LicensingTables />}
    </section>
  );
}
