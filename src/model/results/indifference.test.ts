import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioOf, type TimelineCase } from '../../../tests/vectors/timelineScenario.ts';
import { scenarioSchema } from '../scenario/scenario.ts';
import { minorText } from '../exact/decimal.ts';
import { indifference } from './indifference.ts';

interface Asked {
  readonly path: string;
  readonly future: string;
  readonly roots: readonly (readonly string[])[];
  readonly jumps: readonly (readonly string[])[];
}

const file = new URL('../../../docs/worked/indifference.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  cases: { case: TimelineCase; expected: { indifference: Asked } }[];
};
const scenarios = new Map(cases.map((one) => [one.case.id, scenarioSchema.parse(scenarioOf(one.case))]));
const ask = (id: string, path: string, future = 'move') => {
  const scenario = scenarios.get(id);
  if (!scenario) throw new Error(id);
  return indifference(scenario, [], '2026-11-24', { path, baseline: 'stay', future });
};

describe('prices at which two futures cost the same', () => {
  it.each(cases.map((one) => [one.case.id, one.expected.indifference] as const))('%s', (id, asked) => {
    const found = ask(id, asked.path, asked.future);
    const money = (minor: number): string => minorText(minor, 2);
    expect(found.reason).toBeUndefined();
    expect(found.roots.map((root) => [root.price, money(root.remaining), root.multiple])).toEqual(
      asked.roots,
    );
    expect(
      found.jumps.map(({ below, above }) => [
        below.price,
        money(below.difference),
        above.price,
        money(above.difference),
      ]),
    ).toEqual(asked.jumps);
  });
});
