import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differencesOf, type TimelineVector } from './timeline.ts';

/**
 * The worked cases about hosts, by the hand of docs/worked: a judge of mutants of the timeline (docs/quality.md), many hundred
 * times in a row. The test command runs all cases (timeline.test.ts) and so has no need of it.
 */
const FEW = ['hosts', 'sizing', 'end-of-life', 'limits', 'dependence', 'plan-capacity'];

describe.each(FEW)('%s', (file) => {
  const url = new URL(`../../docs/worked/${file}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: TimelineVector[] };
  it.each(cases.map((vector) => [vector.case.id, vector] as const))('%s', (_, vector) => {
    expect(differencesOf(vector)).toEqual([]);
  });
});
