import type { ReactNode } from 'react';
import { PAGE_WORDS } from '../wording/ui/page.ts';
import { AboutSlot } from './about/AboutSlot.tsx';
import { AnswerPane } from './answer/AnswerPane.tsx';
import { AnswerProvider } from './answer/AnswerProvider.tsx';
import { CompareSlot } from './compare/CompareSlot.tsx';
import { DrawerSlot } from './drawer/DrawerSlot.tsx';
import { Help } from './help/Help.tsx';
import { FailedNotice } from './late/FailedNotice.tsx';
import { late } from './late/late.tsx';
import { IntakeSlot } from './intake/IntakeSlot.tsx';
import { KeepingNotice } from './keeping/KeepingNotice.tsx';
import { LookingSlot } from './looking/LookingSlot.tsx';
import { SharedSlot } from './files/SharedSlot.tsx';
import { LeftOutNotice } from './files/LeftOutNotice.tsx';
import { NewVersionSlot } from './offline/NewVersionSlot.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';
import { PaneBar } from './PaneBar.tsx';
import { PricesSlot } from './prices/PricesSlot.tsx';
import { EXAMPLE } from './state/example.ts';
import { useWorkbench } from './state/store.ts';
import { TabsSlot } from './tabs/TabsSlot.tsx';
import { Toolbar } from './Toolbar.tsx';
import './base.css';
import './page.css';
import './print.css';

// The answer stands a moment before the form, which nobody can use before he has seen it.
const Inputs = late(async () => (await import('./inputs/Inputs.tsx')).Inputs);

// There is nothing to echo before the first edit.
const ChangeEcho = late(async () => (await import('./echo/ChangeEcho.tsx')).ChangeEcho);

/** The workbench: inputs, answer, and the drawer that says why. */
export function App({ today }: { today: string }): ReactNode {
  const pane = useWorkbench((bench) => bench.view.pane);
  const hasDrawer = useWorkbench((bench) => bench.view.trail.at >= 0 || bench.view.help !== undefined);
  return (
    <AnswerProvider today={today}>
      <a className="skip" href="#answer">
        {PAGE_WORDS.skip}
      </a>
      <Masthead />
      <TabsSlot />
      <div className="workbench" data-pane={pane} data-drawer={hasDrawer}>
        <div className="pane-inputs">
          <Inputs />
        </div>
        <main className="pane-answer" id="answer" tabIndex={-1}>
          <IntakeSlot />
          <NewVersionSlot />
          <KeepingNotice />
          <LookingSlot />
          <LeftOutNotice />
          <SharedSlot />
          <FailedNotice />
          <OpenedNotice />
          <PricesSlot />
          <CompareSlot />
          <AnswerPane />
          <AboutSlot />
        </main>
        <DrawerSlot />
        <Help />
      </div>
      <ChangeEcho />
      <PaneBar />
    </AnswerProvider>
  );
}

function Masthead(): ReactNode {
  const document = useWorkbench((bench) => bench.document);
  return (
    <header className="masthead">
      <div>
        <h1>{PAGE_WORDS.product}</h1>
        <p className="masthead-name">{document.name}</p>
        {document === EXAMPLE && <p className="example-mark">{PAGE_WORDS.exampleMark}</p>}
      </div>
      <Toolbar />
    </header>
  );
}
