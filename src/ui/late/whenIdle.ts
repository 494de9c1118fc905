/** Does something once the browser has nothing else to do; gives what takes it back. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 1000);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(act, { timeout: 5000 });
  return () => {
    cancelIdleCallback(handle);
  };
}
