import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../wording/ui/page.ts';
import { useAnswerIfAny } from './answer/answerContext.ts';
import { look, useWorkbench } from './state/store.ts';
import type { View } from './state/workbench.ts';

/** On a narrow screen: which half is shown, with the difference always in sight. */
export function PaneBar(): ReactNode {
  return (
    <nav className="pane-bar" aria-label={PAGE_WORDS.panes}>
      <PaneButton pane="answer" />
      <PaneButton pane="inputs" />
    </nav>
  );
}

function PaneButton({ pane }: { pane: View['pane'] }): ReactNode {
  const shown = useWorkbench((bench) => bench.view.pane);
  return (
    <button
      type="button"
      aria-pressed={shown === pane}
      onClick={() => {
        look(() => ({ pane }));
        window.scrollTo({ top: 0 });
      }}
    >
      {PAGE_WORDS[pane]}
      {pane === 'answer' && <Difference />}
    </button>
  );
}

/** What the verdict's future saves or costs more, in three digits. */
function Difference(): ReactNode {
  const answer = useAnswerIfAny();
  if (!answer) return null;
  const savings = answer.figure(`against/${answer.report.verdict.future}/savings`);
  const value = savings?.missing.length === 0 ? savings.value : null;
  if (value === null) return null;
  // A saving is less cost, and shows with a minus, as in the verdict's percentage.
  const change = value.startsWith('-') ? value.slice(1) : `-${value}`;
  return <span className="pane-difference">{answer.speech.about(change)}</span>;
}
