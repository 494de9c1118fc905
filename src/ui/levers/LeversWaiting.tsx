import type { ReactNode } from 'react';
import { LEVER_WORDS } from '../../wording/ui/levers.ts';

/** Stands in the place of the sliders while inputs are tried, as high as they will be: what is below must not move. */
export function LeversWaiting(): ReactNode {
  return (
    <div className="levers-room">
      <h2>{LEVER_WORDS.title}</h2>
      <p className="quiet">{LEVER_WORDS.waiting}</p>
    </div>
  );
}
