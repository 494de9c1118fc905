import { saveScenario } from '../../saved/save.ts';
import { openTabs } from '../state/tabs.ts';
import { useWorkbench } from '../state/store.ts';
import type { Drafts, Waiting } from '../state/workbench.ts';

/** Where what stands in this tab waits while the page is opened again in another version. */
const PLACE = 'phasein.carried';

/** A scenario that is carried over: as a file, with what is being typed. */
interface CarriedOne {
  readonly id: string;
  readonly text: string;
  readonly drafts: Drafts;
  readonly keepsPrices?: string;
}

/** What is carried over: the shown scenario, and those that are open around it. */
export interface Carried extends CarriedOne {
  readonly before: readonly CarriedOne[];
  readonly after: readonly CarriedOne[];
}

/** Puts aside what stands in this tab, for the page that is opened in it next; false where the browser has no room for it. */
export function carry(): boolean {
  const bench = useWorkbench.getState();
  const { before, after } = bench.tabs;
  const shown = openTabs(bench)[before.length];
  if (!shown) return false;
  try {
    const carried: Carried = { ...one(shown), before: before.map(one), after: after.map(one) };
    window.sessionStorage.setItem(PLACE, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
}

function one({ id, document, drafts, keepsPrices }: Waiting): CarriedOne {
  return { id, text: saveScenario(document), drafts, ...(keepsPrices === undefined ? {} : { keepsPrices }) };
}

/** Takes what was put aside, once; a page that knew one scenario only put that one aside alone. */
export function carried(): Carried | undefined {
  try {
    const raw = window.sessionStorage.getItem(PLACE);
    window.sessionStorage.removeItem(PLACE);
    const alone = { id: '1', before: [], after: [] };
    return raw === null ? undefined : { ...alone, ...(JSON.parse(raw) as CarriedOne) };
  } catch {
    return undefined;
  }
}
