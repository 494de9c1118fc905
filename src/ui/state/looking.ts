import type { Scenario } from '../../model/scenario/scenario.ts';
import { closed, NO_HISTORY, recorded } from './history.ts';
import type { Looking, Workbench } from './workbench.ts';

/** Shows what can be read of a newer file; the scenario that was open waits. */
export function lookingAt(bench: Workbench, about: Omit<Looking, 'behind'>, shown: Scenario): Workbench {
  const { document, history, drafts, view, tabs } = away(bench);
  return {
    document: shown,
    history: NO_HISTORY,
    drafts: {},
    view: { ...view, opened: undefined, wholeEstate: false, reopened: undefined, pane: 'answer' },
    looking: { ...about, behind: { document, history, drafts } },
    tabs,
  };
}

/** Goes back to the scenario that was open before, as it was. */
export function away(bench: Workbench): Workbench {
  const { looking } = bench;
  return looking ? { ...bench, ...looking.behind, looking: undefined } : bench;
}

/** Opens a copy in this version, as one step after what was open before, and says what it lost. */
export function copied(bench: Workbench): Workbench {
  const { looking, document: after } = bench;
  if (!looking) return bench;
  const before = away(bench);
  const history = recorded(closed(before.history), { path: '', before: before.document, after });
  const opened = { file: looking.file, as: 'copy' as const, accepted: true, problems: looking.lost };
  return {
    ...before,
    document: after,
    history: closed(history),
    drafts: {},
    view: { ...before.view, opened },
  };
}

/** What a change comes to: while a newer file is looked at, what is shown of it and nothing else. */
export function allowed(bench: Workbench, after: Workbench): Workbench {
  return bench.looking && after.looking === bench.looking ? { ...bench, view: after.view } : after;
}
