import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { scenarioName, shownSentence, TAB_WORDS } from '../../wording/ui/tabs.ts';
import { change, useWorkbench } from '../state/store.ts';
import { away } from '../state/looking.ts';
import { closedTab, switchedTo } from '../state/tabs.ts';
import type { Waiting } from '../state/workbench.ts';
import { focusAfter } from './focusAfter.ts';
import { TabActions } from './TabActions.tsx';
import { TabName } from './TabName.tsx';
import './tabs.css';

interface TabShown {
  readonly id: string;
  readonly name: string;
}

/** The open scenarios as tabs, and what can be done with the shown one. */
export function Tabs(): ReactNode {
  const { id, before, after } = useWorkbench((bench) => bench.tabs);
  const shown = useWorkbench((bench) => away(bench).document.name);
  const list = useShownInSight(id);
  const [isNaming, setNaming] = useState(false);
  const nameOf = ({ id: tab, document }: Waiting): TabShown => ({
    id: tab,
    name: scenarioName(document.name),
  });
  const at = before.length;
  const tabs = [...before.map(nameOf), { id, name: scenarioName(shown) }, ...after.map(nameOf)];
  return (
    <div className="tabs">
      <div
        ref={list}
        role="tablist"
        aria-label={TAB_WORDS.scenarios}
        onKeyDown={(event) => {
          if (event.key === 'F2') setNaming(true);
          else if (event.key === 'Delete')
            focusAfter(() => {
              change(closedTab);
            });
          else turn(event, at, tabs);
        }}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            tab={tab}
            isShown={tab.id === id}
            onRename={() => {
              setNaming(true);
            }}
          />
        ))}
      </div>
      {isNaming && (
        <TabName
          key={id}
          onDone={() => {
            focusAfter(() => {
              setNaming(false);
            });
          }}
        />
      )}
      <TabActions
        onRename={() => {
          setNaming(true);
        }}
      />
      <p role="status" className="for-ears">
        {shownSentence(scenarioName(shown), at + 1, tabs.length)}
      </p>
    </div>
  );
}

/** Where tabs scroll, the shown one is in sight. */
function useShownInSight(id: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = list.current?.querySelector('[aria-selected="true"]');
    shown?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [id]);
  return list;
}

function Tab({
  tab,
  isShown,
  onRename,
}: {
  tab: TabShown;
  isShown: boolean;
  onRename: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      aria-controls="answer"
      tabIndex={isShown ? 0 : -1}
      title={tab.name}
      onClick={() => {
        change((bench) => switchedTo(bench, tab.id));
      }}
      onDoubleClick={onRename}
    >
      {tab.name}
    </button>
  );
}

/** Arrow keys, Home and End go round the tabs and show what they come to. */
function turn(event: KeyboardEvent, at: number, tabs: readonly TabShown[]): void {
  const places: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: (at + 1) % tabs.length,
    Home: 0,
    End: -1,
  };
  const place = places[event.key];
  const to = place === undefined ? undefined : tabs.at(place);
  if (!to) return;
  event.preventDefault();
  focusAfter(() => {
    change((bench) => switchedTo(bench, to.id));
  });
}
