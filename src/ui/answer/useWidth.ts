import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of an element in whole pixels, followed as it changes; 0 before it stands on the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    // Before the page is painted for the first time, so that nothing below moves.
    setWidth(Math.floor(current.clientWidth));
    const watcher = new ResizeObserver(() => {
      setWidth(Math.floor(current.clientWidth));
    });
    watcher.observe(current);
    return () => {
      watcher.disconnect();
    };
  }, [element]);
  return width;
}
