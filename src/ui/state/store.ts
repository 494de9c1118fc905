import { create } from 'zustand';
import type { FigureId } from '../../model/explain/explained.ts';
import { EXAMPLE } from './example.ts';
import { allowed } from './looking.ts';
import { CLOSED, turn, visit } from './trail.ts';
import { openedOn, type SectionId, type View, type Workbench } from './workbench.ts';

/** The page's memory. Components read it with a selector and change it through the functions of this folder. */
export const useWorkbench = create<Workbench>(() => openedOn(EXAMPLE));

/** Applies a change to the page's memory; a file of a newer version stays as it is. */
export function change(next: (bench: Workbench) => Workbench): void {
  useWorkbench.setState((bench) => allowed(bench, next(bench)));
}

/** Shows a figure in the drawer. */
export function showFigure(figure: FigureId): void {
  look((view) => ({ trail: visit(view.trail, figure), help: undefined }));
}

/** Shows a topic of the help, or its contents. */
export function showHelp(topic = ''): void {
  look(() => ({ help: topic }));
}

/** Closes the help; a drawer that was open before is there again. */
export function closeHelp(): void {
  look(() => ({ help: undefined }));
}

/** Turns the drawer's pages. */
export function turnTrail(by: -1 | 1): void {
  look((view) => ({ trail: turn(view.trail, by) }));
}

/** Closes the drawer. */
export function closeDrawer(): void {
  look(() => ({ trail: CLOSED }));
}

/** Unfolds a section, alone where there is room for one only. */
export function unfold(section: SectionId, alone: boolean): void {
  look(({ unfolded }) => ({ unfolded: alone ? [section] : [...unfolded, section] }));
}

/** Folds a section. */
export function fold(section: SectionId): void {
  look(({ unfolded }) => ({ unfolded: unfolded.filter((other) => other !== section) }));
}

/** Changes what is shown. */
export function look(next: (view: View) => Partial<View>): void {
  change((bench) => ({ ...bench, view: { ...bench.view, ...next(bench.view) } }));
}
