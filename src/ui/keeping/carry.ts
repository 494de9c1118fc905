import { saveScenario } from '../../saved/save.ts';
import { useWorkbench } from '../state/store.ts';
import type { Drafts } from '../state/workbench.ts';

/** Where what stands in this tab waits while the page is opened again in another version. */
const PLACE = 'phasein.carried';

/** What is carried over: the scenario as a file, and what is being typed. */
export interface Carried {
  readonly text: string;
  readonly drafts: Drafts;
}

/** Puts aside what stands in this tab, for the page that is opened in it next; false where the browser has no room for it. */
export function carry(): boolean {
  const bench = useWorkbench.getState();
  const { document, drafts } = bench.looking?.behind ?? bench;
  try {
    const carried: Carried = { text: saveScenario(document), drafts };
    window.sessionStorage.setItem(PLACE, JSON.stringify(carried));
    return true;
  } catch {
    return false;
  }
}

/** Takes what was put aside, once. */
export function carried(): Carried | undefined {
  try {
    const raw = window.sessionStorage.getItem(PLACE);
    window.sessionStorage.removeItem(PLACE);
    return raw === null ? undefined : (JSON.parse(raw) as Carried);
  } catch {
    return undefined;
  }
}
