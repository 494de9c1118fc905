import type { ReactNode } from 'react';
import { LEVER_WORDS } from '../../wording/ui/levers.ts';

/** Stands in the place of the sliders while inputs are tried. */
export function LeversWaiting(): ReactNode {
  return (
    <>
      <h2>{LEVER_WORDS.title}</h2>
      <p className="quiet">{LEVER_WORDS.waiting}</p>
    </>
  );
}
