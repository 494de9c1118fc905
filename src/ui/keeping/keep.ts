import { openScenario } from '../../saved/open.ts';
import { saveScenario } from '../../saved/save.ts';
import { exchanged } from '../state/edits.ts';
import { EXAMPLE } from '../state/example.ts';
import { change, look, useWorkbench } from '../state/store.ts';
import { openedOn } from '../state/workbench.ts';
import { Keeper, PLACE } from './keeper.ts';

const keeper = new Keeper(
  () => window.localStorage,
  () => new Date().toISOString(),
);

/** How long nothing must change before the scenario is kept, in milliseconds: typing comes first. */
const REST = 400;

/** Opens the scenario of the last visit, if one was kept; what cannot be read is put aside. */
export function reopen(): void {
  const kept = keeper.read();
  if (!kept) return;
  const { scenario } = openScenario(kept.text);
  if (!scenario) keeper.putAside();
  useWorkbench.setState(openedOn(scenario ?? EXAMPLE));
  look(() => ({ reopened: scenario ? { at: kept.at } : 'unreadable' }));
}

/** Keeps the open scenario whenever it has changed and rests, and when the page is left. */
export function keepOpen(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
    keepNow();
  };
  useWorkbench.subscribe((bench, before) => {
    if (bench.document === before.document) return;
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
  const { document } = useWorkbench.getState();
  if (document === EXAMPLE) keeper.forget();
  else look(() => ({ keeping: keeper.keep(saveScenario(document)) }));
}

/** Keeps what this tab shows instead of what another one has kept. */
export function takeOver(): void {
  look(() => ({ keeping: keeper.takeOver(saveScenario(useWorkbench.getState().document)) }));
}

/** Shows what another tab has kept instead, as a step that can be undone. */
export function showOther(): void {
  const kept = keeper.read();
  const other = kept && openScenario(kept.text).scenario;
  if (other) change((bench) => exchanged(bench, other));
  look(() => ({ keeping: undefined }));
}

/** Goes back to the example, as a step that can be undone. */
export function backToExample(): void {
  change((bench) => exchanged(bench, EXAMPLE));
  look(() => ({ reopened: undefined }));
}
