import { useState, type ReactNode } from 'react';
import { HELP_WORDS } from '../wording/ui/help.ts';
import { PAGE_WORDS } from '../wording/ui/page.ts';
import { TAB_WORDS } from '../wording/ui/tabs.ts';
import { useAnswerIfAny } from './answer/answerContext.ts';
import { ExampleChooser } from './files/ExampleChooser.tsx';
import { FileChooser } from './files/FileChooser.tsx';
import { saveFile } from './files/save.ts';
import { closeHelpAndReturn, openHelp } from './help/helpKey.ts';
import { HistoryButtons } from './history/HistoryButtons.tsx';
import { attempt } from './late/attempt.ts';
import { late } from './late/late.tsx';
import { change, useWorkbench } from './state/store.ts';
import { duplicated } from './state/tabs.ts';

// Nothing can be taken back at first, so that names may come after the buttons.
const NamedHistory = late(
  async () => (await import('./history/NamedHistory.tsx')).NamedHistory,
  <HistoryButtons />,
);

/** What can be done with the scenario as a whole. */
export function Toolbar(): ReactNode {
  const isLooking = useWorkbench((bench) => bench.looking !== undefined);
  return (
    <div className="toolbar" role="group" aria-label={PAGE_WORDS.actions}>
      <NamedHistory />
      <OpenButton />
      <ExampleChooser />
      <DuplicateButton />
      <button
        type="button"
        disabled={isLooking}
        onClick={() => {
          saveFile(useWorkbench.getState().document);
        }}
      >
        {PAGE_WORDS.save}
        <span className="where-room">{PAGE_WORDS.aFile}</span>
      </button>
      <LinkButton isLooking={isLooking} />
      <WorkbookButton />
      <HelpButton />
    </div>
  );
}

function HelpButton(): ReactNode {
  const isOpen = useWorkbench((bench) => bench.view.help !== undefined);
  return (
    <button
      type="button"
      className="help-button"
      aria-expanded={isOpen}
      aria-keyshortcuts="F1"
      title={`${HELP_WORDS.help} (F1)`}
      onClick={() => {
        if (isOpen) closeHelpAndReturn();
        else openHelp();
      }}
    >
      {HELP_WORDS.help}
    </button>
  );
}

/** A second scenario begins as a copy of the first. */
function DuplicateButton(): ReactNode {
  return (
    <button
      type="button"
      title={TAB_WORDS.duplicateTitle}
      onClick={() => {
        change(duplicated);
      }}
    >
      {TAB_WORDS.duplicate}
    </button>
  );
}

function OpenButton(): ReactNode {
  return (
    <FileChooser label={PAGE_WORDS.open} accept=".json,application/json,.xlsx">
      {PAGE_WORDS.open}
      <span className="where-room">{PAGE_WORDS.aFile}</span>
    </FileChooser>
  );
}

function LinkButton({ isLooking }: { isLooking: boolean }): ReactNode {
  return (
    <button
      type="button"
      title={PAGE_WORDS.linkTitle}
      disabled={isLooking}
      onClick={() => {
        const { document } = useWorkbench.getState();
        void attempt(async () => (await import('./files/shareLink.ts')).shareLink(document));
      }}
    >
      {PAGE_WORDS.link}
    </button>
  );
}

function WorkbookButton(): ReactNode {
  const answer = useAnswerIfAny();
  const [busy, setBusy] = useState(false);
  const write = (): void => {
    if (!answer) return;
    setBusy(true);
    void attempt(async () => (await import('./files/workbook.ts')).saveWorkbook(answer)).finally(() => {
      setBusy(false);
    });
  };
  return (
    <button type="button" disabled={!answer || busy} aria-busy={busy} onClick={write}>
      {busy ? PAGE_WORDS.writing : PAGE_WORDS.workbook}
    </button>
  );
}
