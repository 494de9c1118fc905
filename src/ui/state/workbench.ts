import type { Shared } from '../../wording/ui/link.ts';
import type { SourceFile } from '../../import/files/sourceFile.ts';
import type { FigureId, LineFilter } from '../../model/explain/explained.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Keeping } from '../keeping/keeper.ts';
import { NO_HISTORY, type History } from './history.ts';
import { CLOSED, type Trail } from './trail.ts';

export const SECTIONS = ['estate', 'held', 'target', 'phase-in', 'costs', 'assumptions'] as const;

/** One of the six parts of the form. */
export type SectionId = (typeof SECTIONS)[number];

/** What is being typed and does not stand in the scenario, or not in this form: texts by the address of their field. */
export type Drafts = Readonly<Record<InputPath, string>>;

/** What became of a file that was opened. */
export interface Opened {
  readonly file: string;
  /** What took its place: the whole scenario, a copy of it in this version, or its estate alone. */
  readonly as: 'scenario' | 'copy' | 'estate';
  readonly accepted: boolean;
  readonly problems: readonly Problem[];
}

/** What the page shows of the scenario; nothing in it changes a figure. */
export interface View {
  /** Which half a narrow screen shows. */
  readonly pane: 'answer' | 'inputs';
  readonly unfolded: readonly SectionId[];
  /** Whether the form shows all clusters of a large estate. */
  readonly wholeEstate: boolean;
  /** The things whose every field is shown, by address. */
  readonly detailed: readonly InputPath[];
  readonly trail: Trail;
  /** The topic of the help that is open, '' for its contents; before the drawer, which stays as it was. */
  readonly help: string | undefined;
  /** The future whose years are shown. */
  readonly future: string | undefined;
  /** The payments that a total asked to see in the ledger. */
  readonly ledger: LineFilter | undefined;
  readonly opened: Opened | undefined;
  /** Files that were dropped together with the one that was taken, by their names. */
  readonly leftOut: readonly string[];
  /** What became of a link that somebody asked for. */
  readonly shared: Shared | undefined;
  /** The files of an inventory that somebody chose or dropped and that is not taken over yet. */
  readonly inventory: readonly SourceFile[] | undefined;
  /** What became of keeping the scenario for the next visit, once it was changed. */
  readonly keeping: Keeping | undefined;
  /** That the scenario of the last visit was opened, or could not be. */
  readonly reopened: { readonly at: string } | 'unreadable' | undefined;
  /** Tries again what could not be done because a part of the page did not come. */
  readonly failed: (() => void) | undefined;
  /** Whether the open scenarios stand side by side above the answer. */
  readonly comparing: boolean;
  /** Opens a newer version of the page that waits; or that it cannot, because there is no room to carry over what is open. */
  readonly newVersion: (() => void) | 'no room' | undefined;
  /** The price list, by its version, before which somebody has decided that the open scenario keeps its own prices. */
  readonly keepsPrices: string | undefined;
}

/** A file of a newer version that is looked at: nothing can be changed in it, and what was open waits behind it. */
export interface Looking {
  readonly file: string;
  readonly version: number;
  /** What this version does not know of it, and a copy would lose. */
  readonly lost: readonly Problem[];
  /** Whether it is what a newer version of the page has kept in this browser. */
  readonly isKept: boolean;
  readonly behind: Pick<Workbench, 'document' | 'history' | 'drafts'>;
}

/** A scenario that is open besides the one that is shown, as it was left. */
export interface Waiting extends Pick<Workbench, 'document' | 'history' | 'drafts'> {
  /** Tells it from the others, as long as it is open. */
  readonly id: string;
  readonly keepsPrices: string | undefined;
}

/** The place of the shown scenario among the open ones. */
export interface Tabs {
  readonly id: string;
  readonly before: readonly Waiting[];
  readonly after: readonly Waiting[];
  /** Those that were closed, the last one first. */
  readonly closed: readonly Waiting[];
}

/** Everything the page remembers; whatever can be computed from it is not in it. */
export interface Workbench {
  readonly document: Scenario;
  readonly history: History;
  readonly drafts: Drafts;
  readonly view: View;
  /** The file of a newer version that is looked at instead of being edited. */
  readonly looking: Looking | undefined;
  readonly tabs: Tabs;
}

const ALONE: Tabs = { id: '1', before: [], after: [], closed: [] };

/** A page that has just been opened on a scenario, perhaps with a figure in its address. */
export function openedOn(document: Scenario, figure?: FigureId): Workbench {
  const trail = figure === undefined ? CLOSED : { figures: [figure], at: 0 };
  return {
    document,
    history: NO_HISTORY,
    drafts: {},
    view: {
      pane: 'answer',
      unfolded: ['estate'],
      wholeEstate: false,
      detailed: [],
      trail,
      help: undefined,
      future: undefined,
      ledger: undefined,
      opened: undefined,
      leftOut: [],
      shared: undefined,
      inventory: undefined,
      keeping: undefined,
      reopened: undefined,
      failed: undefined,
      comparing: false,
      newVersion: undefined,
      keepsPrices: undefined,
    },
    looking: undefined,
    tabs: ALONE,
  };
}
