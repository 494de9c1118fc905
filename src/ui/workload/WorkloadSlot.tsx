import { lazy, Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
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

/** Whether a place has ever been within a screen of being seen. */
function useIsNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (isNear || !current || typeof IntersectionObserver === 'undefined') return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '50% 0px' },
    );
    watcher.observe(current);
    return () => {
      watcher.disconnect();
    };
  }, [place, isNear]);
  return isNear;
}
