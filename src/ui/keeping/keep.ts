import type { Scenario } from '../../model/scenario/scenario.ts';
import { openScenario, type Newer } from '../../saved/open.ts';
import { saveScenario } from '../../saved/save.ts';
import { LOOKING_WORDS } from '../../wording/ui/looking.ts';
import { exchanged } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { carried } from './carry.ts';
import { change, look, useWorkbench } from '../state/store.ts';
import { lookingAt } from '../state/looking.ts';
import { replacedOthers } from '../state/tabs.ts';
import { NO_HISTORY } from '../state/history.ts';
import { openedOn, type Waiting, type Workbench } from '../state/workbench.ts';
import { Keeper, PLACE, type Around, type Kept, type KeptOther, type Other } from './keeper.ts';

const keeper = new Keeper(
  () => window.localStorage,
  () => new Date().toISOString(),
);

/** How long nothing must change before the scenario is kept, in milliseconds: typing comes first. */
const REST = 400;

/** Opens what an older version of the page has carried over, or the scenarios of the last visit; what cannot be read is put aside. */
export function reopen(): void {
  reopenKept();
  const last = carried();
  const document = last && openScenario(last.text).scenario;
  if (!document) return;
  const { id, drafts } = last;
  const tabs = {
    id,
    before: last.before.flatMap(waitingIn),
    after: last.after.flatMap(waitingIn),
    closed: [],
  };
  useWorkbench.setState((bench) => ({ ...bench, document: sameAs(bench.document, document), drafts, tabs }));
}

/** One that is equal to another is the other, so that the example is known as such. */
function sameAs(known: Scenario, other: Scenario): Scenario {
  return saveScenario(known) === saveScenario(other) ? known : other;
}

function reopenKept(): void {
  const kept = keeper.read();
  if (!kept) return;
  const around = aroundIn(kept);
  const { scenario, newer } = openScenario(kept.text);
  if (newer) {
    change((bench) => replacedOthers(bench, around));
    lookAtKept(newer);
    return;
  }
  if (!scenario) keeper.putAside();
  const bench = openedOn(scenario ?? EXAMPLE);
  useWorkbench.setState({ ...bench, tabs: { ...bench.tabs, ...around, id: freeBeside(around) } });
  const { keepsPrices } = scenario ? kept : {};
  look(() => ({ reopened: scenario ? { at: kept.at } : 'unreadable', keepsPrices }));
  // What stood beside it is not to be lost with it.
  if (!scenario && around.before.length + around.after.length > 0) keepNow();
}

/** The scenarios that were open besides the shown one; what cannot be read is put aside. */
function aroundIn({ before, after }: Kept): Around<Waiting> {
  const around = { before: before.flatMap(read), after: after.flatMap(read) };
  keeper.learn([...around.before, ...around.after]);
  return around;
}

function read(kept: KeptOther): Waiting[] {
  const waiting = waitingIn(kept);
  if (waiting.length === 0) keeper.putOtherAside(kept);
  return waiting;
}

function waitingIn(kept: KeptOther & Partial<Pick<Waiting, 'drafts'>>): Waiting[] {
  const { id, text, keepsPrices, drafts = {} } = kept;
  const { scenario: document } = openScenario(text);
  return document ? [{ id, document, history: NO_HISTORY, drafts, keepsPrices }] : [];
}

function freeBeside({ before, after }: Around<Waiting>): string {
  return String(1 + Math.max(0, ...[...before, ...after].map(({ id }) => Number(id))));
}

/** What a newer version of the page has kept is only looked at; what cannot even be read is put aside. */
function lookAtKept({ version, scenario, problems: lost }: Newer): void {
  const about = { file: LOOKING_WORDS.kept, isKept: true, version, lost };
  if (scenario) change((bench) => lookingAt(bench, about, scenario));
  else {
    keeper.putAside();
    look(() => ({ reopened: 'unreadable' }));
  }
}

/** Keeps the open scenarios whenever one has changed and rests, and when the page is left. */
export function keepOpen(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    keepNow();
  };
  useWorkbench.subscribe((bench, before) => {
    // What a newer version of the page has kept is put aside before anything is kept in its place.
    if (before.looking?.isKept === true && bench.looking?.isKept !== true) keeper.putAside();
    const isSame =
      bench.document === before.document &&
      bench.tabs === before.tabs &&
      bench.view.keepsPrices === before.view.keepsPrices;
    if (bench.looking || isSame) return;
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  });
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) rest();
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === PLACE && newValue !== null) look(() => ({ keeping: 'newer-elsewhere' }));
  });
}

function keepNow(): void {
  const document = ownDocument();
  const around = others();
  if (document === EXAMPLE && around.before.length + around.after.length === 0) keeper.forget();
  else look(({ keepsPrices }) => ({ keeping: keeper.keep(saveScenario(document), keepsPrices, around) }));
}

/** What is to be kept besides the shown scenario. */
function others(): Around<Other> {
  const { before, after }: Workbench['tabs'] = useWorkbench.getState().tabs;
  const other = ({ id, document, keepsPrices }: Waiting): Other => ({
    id,
    document,
    keepsPrices,
    text: () => saveScenario(document),
  });
  return { before: before.map(other), after: after.map(other) };
}

/** The scenario that can be changed in this tab: the one behind a newer file that is only looked at. */
function ownDocument(): Scenario {
  const { document, looking } = useWorkbench.getState();
  return looking?.behind.document ?? document;
}

/** Keeps what this tab shows instead of what another one has kept. */
export function takeOver(): void {
  look(({ keepsPrices }) => ({
    keeping: keeper.takeOver(saveScenario(ownDocument()), keepsPrices, others()),
  }));
}

/** Shows what another tab has kept instead, as a step that can be undone. */
export function showOther(): void {
  const kept = keeper.read();
  const { scenario: other, newer } = kept ? openScenario(kept.text) : {};
  if (kept && other) {
    const around = aroundIn(kept);
    change((bench) => replacedOthers(exchanged(bench, other), around));
    look(() => ({ keepsPrices: kept.keepsPrices }));
  }
  if (newer) lookAtKept(newer);
  look(() => ({ keeping: undefined }));
}

/** Goes back to the example, as a step that can be undone. */
export function backToExample(): void {
  change((bench) => exchanged(bench, EXAMPLE));
  look(() => ({ reopened: undefined }));
}
