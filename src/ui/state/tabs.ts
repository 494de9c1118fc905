import { freeNameAmong } from '../../edit/things/freeName.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { scenarioName } from '../../wording/ui/tabs.ts';
import { EXAMPLE } from './example.ts';
import { closed, NO_HISTORY } from './history.ts';
import { away } from './looking.ts';
import type { Tabs, Waiting, Workbench } from './workbench.ts';

/** What is seen of another scenario: nothing is taken over from the one before. */
export const ANOTHER = { wholeEstate: false, keepsPrices: undefined, opened: undefined };

/** All open scenarios in the order of their tabs, the shown one among them as it would be left. */
export function openTabs(bench: Workbench): Waiting[] {
  const { document, history, drafts, tabs, view } = away(bench);
  const { id, before, after } = tabs;
  return [
    ...before,
    { id, document, history: closed(history), drafts, keepsPrices: view.keepsPrices },
    ...after,
  ];
}

/** Whether somebody works on the shown scenario: it is not the example, and not as it came out of a file. */
export function isOwn({ document, history }: Workbench): boolean {
  return document !== EXAMPLE && history.past.at(-1)?.path !== '';
}

/** Shows another of the open scenarios; the one before waits, with its history and what is being typed. */
export function switchedTo(bench: Workbench, id: string): Workbench {
  const all = openTabs(bench);
  return showing(
    bench,
    all,
    all.findIndex((tab) => tab.id === id),
  );
}

/** Opens a scenario in a tab of its own, behind the shown one. */
export function added(bench: Workbench, document: Scenario): Workbench {
  const all = openTabs(bench);
  const place = bench.tabs.before.length + 1;
  const tab = { id: freeIn(all), document, history: NO_HISTORY, drafts: {}, keepsPrices: undefined };
  return showing(bench, all.toSpliced(place, 0, tab), place);
}

/** Opens a copy of the shown scenario, with a name of its own. */
export function duplicated(last: Workbench): Workbench {
  const bench = away(last);
  const names = openTabs(bench).map(({ document }) => scenarioName(document.name));
  // The copy of a copy is the third of its kind, not the second of a second.
  const first = scenarioName(bench.document.name).replace(/ \(\d+\)$/, '');
  const name = freeNameAmong(first, names);
  const copy = added(bench, { ...bench.document, name });
  return { ...copy, view: { ...copy.view, keepsPrices: bench.view.keepsPrices } };
}

/** Closes the shown scenario and shows its neighbour; the last one stays open. */
export function closedTab(bench: Workbench): Workbench {
  const all = openTabs(bench);
  const place = bench.tabs.before.length;
  const gone = all[place];
  if (!gone || all.length === 1) return bench;
  const left = all.toSpliced(place, 1);
  return showing(bench, left, Math.min(place, left.length - 1), [gone, ...bench.tabs.closed]);
}

/** Opens the scenario that was closed last again, behind the shown one. */
export function reopenedTab(bench: Workbench): Workbench {
  const [tab, ...rest] = bench.tabs.closed;
  if (!tab) return bench;
  const all = openTabs(bench);
  const place = bench.tabs.before.length + 1;
  return showing(bench, all.toSpliced(place, 0, { ...tab, id: freeIn(all) }), place, rest);
}

/** Moves the tab of the shown scenario to the left or to the right. */
export function movedTab(bench: Workbench, by: -1 | 1): Workbench {
  const { before, after } = bench.tabs;
  const place = before.length + by;
  const others = [...before, ...after];
  if (place < 0 || place > others.length) return bench;
  return { ...bench, tabs: { ...bench.tabs, before: others.slice(0, place), after: others.slice(place) } };
}

/** Opens what another browser tab has open; what was open here can be opened again. */
export function replacedOthers(bench: Workbench, others: Pick<Tabs, 'before' | 'after'>): Workbench {
  const { id, before, after, closed: gone } = bench.tabs;
  return { ...bench, tabs: { id, ...others, closed: [...before, ...after, ...gone] } };
}

function showing(
  last: Workbench,
  all: readonly Waiting[],
  at: number,
  gone: readonly Waiting[] = last.tabs.closed,
): Workbench {
  const shown = all[at];
  if (!shown) return last;
  const { id, keepsPrices, ...open } = shown;
  const bench = away(last);
  return {
    ...bench,
    ...open,
    tabs: { id, before: all.slice(0, at), after: all.slice(at + 1), closed: gone },
    view: { ...bench.view, ...ANOTHER, reopened: undefined, keepsPrices },
  };
}

function freeIn(all: readonly Waiting[]): string {
  return String(1 + Math.max(...all.map(({ id }) => Number(id))));
}
