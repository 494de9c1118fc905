import type { InputPath } from '../model/scenario/inputPath.ts';
import { allPaths, getAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

/** An input that two scenarios answer differently; what one of them does not state is empty. */
export interface Differing {
  readonly path: InputPath;
  readonly from: string;
  readonly to: string;
}

/** Inputs that are names or decisions: two scenarios that differ only there rest on the same facts. */
const NO_FACT = /^(name|note|baseline|futures(\/.*)?|notes\/.*)$|\/(name|note|source)$/;

/** The facts (estate, holdings, prices, costs, assumptions) in which two scenarios differ: they are then not like for like. */
export function factsThatDiffer(one: Scenario, other: Scenario): Differing[] {
  const paths = new Set([...allPaths(one), ...allPaths(other)]);
  return [...paths]
    .filter((path) => !NO_FACT.test(path))
    .map((path) => ({ path, from: text(one, path), to: text(other, path) }))
    .filter(({ from, to }) => from !== to);
}

function text(scenario: Scenario, path: InputPath): string {
  const value = getAt(scenario, path);
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
