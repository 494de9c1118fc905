import { useEffect, type ReactNode } from 'react';
import { HELP_WORDS } from '../../wording/ui/help.ts';
import { everyFigure } from '../answer/explaining.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { useWorkbench } from '../state/store.ts';
import { closeHelpAndReturn } from './helpKey.ts';
import { TopicLink } from './TopicLink.tsx';
import './help.css';

// Most visits need no help: its texts come when it is opened.
const HelpPanel = late(
  async () => (await Promise.all([import('./HelpPanel.tsx'), everyFigure()]))[0].HelpPanel,
  <p role="status">{HELP_WORDS.loading}</p>,
);

/** The panel with the help, where the drawer is otherwise. */
export function Help(): ReactNode {
  const place = useWorkbench((bench) => bench.view.help);
  useEscape(place !== undefined);
  if (place === undefined) return null;
  return (
    <aside className="drawer help" aria-label={HELP_WORDS.title}>
      <div className="drawer-bar">
        {place !== '' && (
          <TopicLink to="" className="topics">
            <span aria-hidden="true">←</span> {HELP_WORDS.topics}
          </TopicLink>
        )}
        <button type="button" className="drawer-close" onClick={closeHelpAndReturn}>
          {HELP_WORDS.close}
        </button>
      </div>
      <ErrorBoundary again={place}>
        <HelpPanel place={place} />
      </ErrorBoundary>
    </aside>
  );
}

function useEscape(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      closeHelpAndReturn();
    };
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('keydown', close);
    };
  }, [isOpen]);
}
