import type { ReactNode } from 'react';
import { WAYS_WORDS } from '../../wording/ui/cheapest.ts';

/** Stands in the place of the ways while they are worked out. */
export function CheapestWaiting(): ReactNode {
  return (
    <>
      <h2>{WAYS_WORDS.title}</h2>
      <p className="quiet">{WAYS_WORDS.waiting}</p>
    </>
  );
}
