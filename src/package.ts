// The library's one door: what a program that uses the model may rely on.
export { offersFor } from './catalogue/offersFor.ts';
export { fromPreset, PRESETS } from './edit/presets/registry.ts';
export { project } from './model/project.ts';
export { explain } from './model/explain/explain.ts';
export { sideBySide } from './model/results/horizons.ts';
export { indifference } from './model/results/indifference.ts';
export { range } from './model/results/range.ts';
export { readScenario } from './model/scenario/parse.ts';
export type { Explained, FigureId } from './model/explain/explained.ts';
export type { Projection } from './model/projection.ts';
export type { Problem } from './model/scenario/problem.ts';
export type { Scenario } from './model/scenario/scenario.ts';
