import type { InputPath } from '../model/scenario/inputPath.ts';
import { allPaths, getAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

/** An input that scenarios answer differently, as each of them answers it; what one of them does not state is empty. */
export interface Differing {
  readonly path: InputPath;
  readonly values: readonly string[];
  /** Whether it is a fact: then the scenarios are not like for like. */
  readonly isFact: boolean;
}

/** What says nothing about the estate or about what is done with it: notes, sources, ids, and the name of the whole. */
const ASIDE = /^(name|note|notes\/.*)$|\/(note|source)$|(?<!\/metric)\/id$/;

/** Names and decisions: scenarios that differ only there rest on the same facts. */
const NO_FACT = /^(baseline|futures(\/.*)?)$|\/name$/;

/** The inputs in which scenarios differ, facts (estate, holdings, prices, costs, assumptions) first. */
export function differingInputs(scenarios: readonly Scenario[]): Differing[] {
  const paths = new Set(scenarios.flatMap((scenario) => allPaths(scenario)));
  const differing = [...paths]
    .filter((path) => !ASIDE.test(path))
    .map((path) => ({ path, values: scenarios.map((one) => text(one, path)), isFact: !NO_FACT.test(path) }))
    .filter(({ values }) => values.some((value) => value !== values[0]));
  return differing.sort((a, b) => Number(b.isFact) - Number(a.isFact));
}

function text(scenario: Scenario, path: InputPath): string {
  const value = getAt(scenario, path);
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
