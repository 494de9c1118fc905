import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofOf } from '../../src/export/json/proof.ts';
import { resultOf, type ResultFile } from '../../src/export/json/result.ts';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';
import { reportOf } from '../../src/report/report.ts';
import { randomScenario } from '../laws/randomScenario.ts';
import type { TimelineVector } from '../vectors/timeline.ts';
import { scenarioOf } from '../vectors/timelineScenario.ts';
import { disagreements } from './evaluate.mjs';

const here = (path: string): URL => new URL(path, import.meta.url);
const json = (path: URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

const run = (scenario: Scenario): Projection => project(scenario, [], '2026-11-24');
const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What another program reads: the JSON text, parsed again. */
function written(scenario: Scenario): ResultFile {
  return again(
    resultOf(reportOf(run(scenario)), { program: '0', catalogue: '0', problems: [] }),
  ) as ResultFile;
}

/** Only what is evaluated, because the rest of a result takes most of the time. */
function proof(scenario: Scenario): unknown {
  const projection = run(scenario);
  return again({ ...proofOf(projection), scenario: { digits: projection.compiled.digits } });
}

const examples = readdirSync(here('../../examples/')).filter((name) => name.endsWith('.json'));
const worked = readdirSync(here('../../docs/worked/')).filter((name) => name.endsWith('.json'));
const cases = ['../vectors/timeline.json', ...worked.map((name) => `../../docs/worked/${name}`)].flatMap(
  (path) => (json(here(path)) as { cases: TimelineVector[] }).cases,
);

describe('a program of its own computes the same figures', () => {
  it.each(examples)('of examples/%s', (name) => {
    const result = written(scenarioSchema.parse(json(here(`../../examples/${name}`))));
    expect(Object.keys(result.figures ?? {}).length).toBeGreaterThan(500);
    expect(disagreements(result)).toEqual([]);
  });

  it.each(cases.map((vector) => [vector.case.id, vector.case] as const))(
    'of the worked case %s',
    (_, given) => {
      expect(disagreements(proof(scenarioSchema.parse(scenarioOf(given))))).toEqual([]);
    },
  );

  it('of random scenarios', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const horizon = g(fc.integer, { min: 1, max: 9 });
        expect(disagreements(proof({ ...randomScenario(g), horizon }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('and notices', () => {
  const result = written(scenarioSchema.parse(json(here('../../examples/skeleton.json'))));
  const withFigure = (id: string, change: object): ResultFile => ({
    ...result,
    figures: { ...result.figures, [id]: { ...result.figures?.[id], ...change } as never },
  });

  it('a total that is a cent off, and what rests on it', () => {
    const wrong = disagreements(withFigure('future/stay/cash', { value: '85920.01' }));
    expect(wrong.map((line) => line.split(':')[0])).toContain('future/stay/cash');
    expect(wrong.map((line) => line.split(':')[0])).toContain('future/stay/total');
  });

  it('a line that is not in its total', () => {
    const lines = result.lines?.slice(0, -1) ?? [];
    expect(disagreements({ ...result, lines })).not.toEqual([]);
  });

  it('a figure that leads nowhere', () => {
    const { 'input/finance/rate': _, ...figures } = result.figures ?? {};
    expect(disagreements({ ...result, figures }).join()).toContain('leads to input/finance/rate');
  });

  const worked = (id: string): ResultFile => {
    const given = cases.find((vector) => vector.case.id === id)?.case;
    if (!given) throw new Error(id);
    return proof(scenarioSchema.parse(scenarioOf(given))) as ResultFile;
  };

  it.each([
    ['another rate of return', 'ten-percent', 'irr', '0.1001'],
    ['a rate that is one of two', 'two-rates', 'irr', '0.1'],
    ['two rates in the wrong order', 'two-rates', 'irr/0', '0.2'],
    ['a rate where there is none', 'settlement-takes-it-back', 'irr', '0.05'],
  ])('%s', (_, id, figure, value) => {
    const proven = worked(id);
    const figures = {
      ...proven.figures,
      [`against/move/${figure}`]: { ...proven.figures?.[`against/move/${figure}`], value },
    };
    expect(disagreements(proven)).toEqual([]);
    expect(disagreements({ ...proven, figures }).map((line) => line.split(':')[0])).toEqual([
      `against/move/${figure}`,
    ]);
  });

  it('a rate that is missing', () => {
    const proven = worked('ten-percent');
    const none = { ...proven.figures?.['against/move/irr'], value: null, reason: 'no-rate-in-range' };
    const figures = { ...proven.figures, 'against/move/irr': none };
    expect(disagreements({ ...proven, figures })).toEqual([expect.stringContaining('gives 0.1')]);
  });

  it('a month of payback that is another', () => {
    expect(disagreements(withFigure('against/move/payback', { value: '50' }))).not.toEqual([]);
  });
});
