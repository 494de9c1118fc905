import type { ReactNode } from 'react';
import type { FigureId } from '../../model/explain/explained.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { turnTrail, useWorkbench } from '../state/store.ts';
import { canTurn } from '../state/trail.ts';
import { closeAndReturn } from './opener.ts';

/** The drawer's own back and forward, and its end. */
export function DrawerBar({ first }: { first: FigureId | undefined }): ReactNode {
  const trail = useWorkbench((bench) => bench.view.trail);
  return (
    <div className="drawer-bar">
      <button
        type="button"
        disabled={!canTurn(trail, -1)}
        onClick={() => {
          turnTrail(-1);
        }}
      >
        <span aria-hidden="true">←</span> {PAGE_WORDS.back}
      </button>
      <button
        type="button"
        disabled={!canTurn(trail, 1)}
        onClick={() => {
          turnTrail(1);
        }}
      >
        {PAGE_WORDS.forward} <span aria-hidden="true">→</span>
      </button>
      <button
        type="button"
        className="drawer-close"
        onClick={() => {
          closeAndReturn(first);
        }}
      >
        {PAGE_WORDS.close}
      </button>
    </div>
  );
}
