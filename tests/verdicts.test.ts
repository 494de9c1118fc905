import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from '../src/model/project.ts';
import { readScenario } from '../src/model/scenario/parse.ts';
import { setAt } from '../src/model/scenario/paths.ts';
import type { Scenario } from '../src/model/scenario/scenario.ts';
import { reportOf } from '../src/report/report.ts';
import type { VerdictCase } from '../src/report/verdict.ts';
import { verdictText } from '../src/wording/verdict.ts';

/** An example with some inputs changed (null takes one away), and what must be said about it, word for word. */
interface Situation {
  readonly why: string;
  readonly example: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly case: VerdictCase;
  readonly says: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { situations } = read('verdicts.json') as { situations: readonly Situation[] };

function scenarioOf({ example, set }: Situation): Scenario {
  const start = readScenario(read(`../examples/${example}.json`)).scenario;
  if (!start) throw new Error(`no example ${example}`);
  const changed = Object.entries(set).reduce(
    (scenario, [path, value]) => setAt(scenario, path, value ?? undefined),
    start,
  );
  const { scenario, problems } = readScenario(changed);
  expect(problems).toEqual([]);
  if (!scenario) throw new Error('unreadable');
  return scenario;
}

describe('verdicts', () => {
  it.each(situations.map((situation) => [situation.why, situation] as const))('%s', (_, situation) => {
    const report = reportOf(project(scenarioOf(situation), [], '2026-11-24'));
    expect(report.verdict.case).toBe(situation.case);
    expect(verdictText(report.projection, report.verdict)).toBe(situation.says);
  });

  it('tell every case there is', () => {
    const known: Record<VerdictCase, true> = {
      'nothing-to-compare': true,
      'nothing-may-move': true,
      'equals-baseline': true,
      impossible: true,
      unpriced: true,
      'lands-nothing': true,
      saves: true,
      'costs-more': true,
      'about-equal': true,
      'settlement-only': true,
      'freed-only': true,
      'wins-later': true,
      'cheaper-to-stay': true,
    };
    expect(new Set(situations.map((situation) => situation.case))).toEqual(new Set(Object.keys(known)));
    expect(situations.length).toBeGreaterThanOrEqual(20);
  });
});
