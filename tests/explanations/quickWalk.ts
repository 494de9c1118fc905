import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFigures } from '../../src/model/explain/explain.ts';
import { project } from '../../src/model/project.ts';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';
import type { TimelineVector } from '../vectors/timeline.ts';
import { scenarioOf } from '../vectors/timelineScenario.ts';
import { walk } from './walk.ts';

/**
 * The walk of walk.test.ts over the worked cases that reach most ways of explaining in least time: a judge of mutants
 * (docs/quality.md), thousands of times in a row. The test command walks all cases and so has no need of it.
 */
const FEW: Readonly<Record<string, readonly string[]>> = {
  offers: ['support-ends-with-the-contract', 'foreign-without-a-rate', 'edition-terms-and-join'],
  'plan-capacity': ['capacity-beyond-the-horizon'],
  perpetual: ['support-no-longer-sold'],
  renewals: [
    'late-and-missed',
    'edition-no-longer-sold',
    'prices-as-entered',
    'true-up-carried-by-the-renewal',
  ],
  bills: ['bill-of-a-small-move'],
  sizing: ['sizing-tenth-mixed'],
  pools: ['vsan-whole-cluster-and-edition', 'vsan-vcf-pooled'],
  hosts: ['retirement-beside-a-move'],
  limits: ['limit-of-a-host'],
  demand: ['support-and-flat'],
  orders: ['minimum-order-band-and-spend'],
  returns: ['two-rates'],
  variations: ['slip-into-a-renewal'],
  'other-costs': ['default-in-euro', 'default-and-vat'],
  exposure: ['exposure-beyond-what-is-held', 'exposure-of-a-subscription', 'exposure-of-two-claims'],
  workload: [
    'workload-two-kinds',
    'workload-dual-run-and-swing',
    'workload-stranded-and-migration',
    'workload-licence-by-vm',
    'workload-paid-before-the-start',
    'workload-products',
  ],
};

const cases = Object.entries(FEW).flatMap(([file, ids]) => {
  const url = new URL(`../../docs/worked/${file}.json`, import.meta.url);
  const all = (JSON.parse(readFileSync(url, 'utf8')) as { cases: TimelineVector[] }).cases;
  return ids.map((id) => [id, all.find((vector) => vector.case.id === id)] as const);
});

describe('every figure explains itself', () => {
  it.each(cases)('%s', (_, vector) => {
    expect(vector).toBeDefined();
    if (!vector) return;
    const projection = project(scenarioSchema.parse(scenarioOf(vector.case)), [], '2026-11-24');
    expect(walk(projection, allFigures(projection)).wrong).toEqual([]);
  });
});
