import { lazy, Suspense, type ReactNode } from 'react';

// It stands at the end and computes nothing until it is unfolded or printed, so that the answer comes first.
const About = lazy(async () => ({ default: (await import('./About.tsx')).About }));

/** Where it is said what the figures were made of. */
export function AboutSlot(): ReactNode {
  return (
    <Suspense fallback={null}>
      <About />
    </Suspense>
  );
}
