import { useEffect, useState, type RefObject } from 'react';

/** Whether a place has ever been within a screen of being seen. */
export function useIsNear(place: RefObject<HTMLElement | null>): boolean {
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
