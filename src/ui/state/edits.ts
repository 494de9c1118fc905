import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { withoutNotes } from '../../edit/notes/withoutNotes.ts';
import { again, back, closed, ESTATE, recorded } from './history.ts';
import { away } from './looking.ts';
import { added, ANOTHER, isOwn } from './tabs.ts';
import type { Drafts, Opened, Workbench } from './workbench.ts';

/** A text in a field, and the scenario that it makes; without one the last good scenario stays. */
export function typed(
  bench: Workbench,
  path: InputPath,
  text: string,
  after: Scenario | undefined,
): Workbench {
  const drafts = { ...bench.drafts, [path]: text };
  if (after === undefined || after === bench.document) return { ...bench, drafts };
  const history = recorded(bench.history, { path, before: bench.document, after });
  return { ...bench, document: after, history, drafts };
}

/** A field was left: a draft that is `good` has done its work; a bad one stays where it was typed, with its problem. */
export function left(bench: Workbench, path: InputPath, good: boolean): Workbench {
  const drafts = good ? without(bench.drafts, path) : bench.drafts;
  return { ...bench, drafts, history: closed(bench.history) };
}

/** A choice was made: one step of its own. */
export function chosen(bench: Workbench, path: InputPath, after: Scenario): Workbench {
  const changed = typed({ ...bench, history: closed(bench.history) }, path, '', after);
  return left(changed, path, true);
}

/** A thing was taken out: one step of its own, and what was being typed in its fields goes with it. */
export function removed(bench: Workbench, path: InputPath, after: Scenario): Workbench {
  const within = (field: InputPath): boolean => field.startsWith(`${path}/`);
  const drafts = Object.fromEntries(Object.entries(bench.drafts).filter(([field]) => !within(field)));
  return chosen({ ...bench, drafts }, path, withoutNotes(after, path));
}

/** Takes one step back. */
export function undo(bench: Workbench): Workbench {
  return { ...bench, ...back(bench.history), drafts: {} };
}

/** Takes one step forward again. */
export function redo(bench: Workbench): Workbench {
  return { ...bench, ...again(bench.history), drafts: {} };
}

/**
 * A file was read, or what was wrong with it is said. Its scenario opens beside one that somebody works on, and takes the
 * place of any other as one step.
 */
export function openedFile(last: Workbench, opened: Opened, scenario: Scenario | undefined): Workbench {
  const view = { ...last.view, opened };
  if (scenario === undefined) return { ...last, view };
  const bench = away(last);
  const next = isOwn(bench) ? added(bench, scenario) : exchanged(bench, scenario);
  return { ...next, view: { ...next.view, opened } };
}

/** Another scenario takes the place of the open one, as one step. */
export function exchanged(last: Workbench, after: Scenario): Workbench {
  const bench = away(last);
  const history = recorded(closed(bench.history), { path: '', before: bench.document, after });
  const view = { ...bench.view, ...ANOTHER, opened: undefined };
  return { ...bench, document: after, history: closed(history), drafts: {}, view };
}

/** An inventory has taken the place of the estate: one step, whatever else of the scenario it took along. */
export function importedEstate(last: Workbench, file: string, after: Scenario): Workbench {
  const bench = away(last);
  const opened: Opened = { file, as: 'estate', accepted: true, problems: [] };
  const history = recorded(closed(bench.history), { path: ESTATE, before: bench.document, after });
  const view = { ...bench.view, opened, inventory: undefined, wholeEstate: false };
  return { ...bench, document: after, history: closed(history), drafts: {}, view };
}

function without(drafts: Drafts, path: InputPath): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== path));
}
