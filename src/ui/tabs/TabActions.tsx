import type { ReactNode } from 'react';
import { reopenLabel, TAB_WORDS } from '../../wording/ui/tabs.ts';
import { change, look, useWorkbench } from '../state/store.ts';
import { closedTab, movedTab, reopenedTab } from '../state/tabs.ts';
import { focusAfter } from './focusAfter.ts';

/** What can be done with the tab of the shown scenario; closing is taken back, never asked about. */
export function TabActions({ onRename }: { onRename: () => void }): ReactNode {
  const { before, after, closed } = useWorkbench((bench) => bench.tabs);
  const isAlone = before.length + after.length === 0;
  const [last] = closed;
  return (
    <div className="tab-actions" role="group" aria-label={TAB_WORDS.actions}>
      {!isAlone && <CompareButton />}
      <button type="button" onClick={onRename}>
        {TAB_WORDS.rename}
      </button>
      {!isAlone && (
        <>
          <Move by={-1} isPossible={before.length > 0} />
          <Move by={1} isPossible={after.length > 0} />
          <button
            type="button"
            onClick={() => {
              focusAfter(() => {
                change(closedTab);
              });
            }}
          >
            {TAB_WORDS.close}
          </button>
        </>
      )}
      {last && (
        <button
          type="button"
          onClick={() => {
            focusAfter(() => {
              change(reopenedTab);
            });
          }}
        >
          {reopenLabel(last.document.name)}
        </button>
      )}
    </div>
  );
}

function CompareButton(): ReactNode {
  const comparing = useWorkbench((bench) => bench.view.comparing);
  return (
    <button
      type="button"
      aria-pressed={comparing}
      onClick={() => {
        look(() => ({ comparing: !comparing, pane: 'answer' }));
      }}
    >
      {TAB_WORDS.compare}
    </button>
  );
}

/** Moves the tab by one place; at the end it keeps the focus, and does nothing. */
function Move({ by, isPossible }: { by: -1 | 1; isPossible: boolean }): ReactNode {
  const label = by < 0 ? TAB_WORDS.left : TAB_WORDS.right;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={!isPossible}
      onClick={() => {
        change((bench) => movedTab(bench, by));
      }}
    >
      {by < 0 ? '←' : '→'}
    </button>
  );
}
