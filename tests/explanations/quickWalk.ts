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
  bills: ['bill-of-a-small-move', 'bill-of-diverted-growth', 'bill-of-a-year-in-advance'],
  'by-guest': ['guests-retiring-and-minimum-order'],
  'by-host': ['rounding-over-clusters', 'stacked-in-a-move'],
  attribution: ['cold-site', 'moved-cluster-pays-its-move'],
  accrued: ['partly-written-off'],
  demand: ['pairs-packs-vms', 'support-and-flat'],
  hosts: ['retirement-beside-a-move', 'cold-site-follows'],
  'latest-start': ['latest-start'],
  limits: ['limit-of-a-host'],
  offers: [
    'support-ends-with-the-contract',
    'foreign-without-a-rate',
    'support-decisions-and-move',
    'late-for-two-years',
    'edition-terms-and-join',
    'foreign-level-and-quote',
  ],
  orders: ['minimum-order-band-and-spend'],
  'other-costs': ['default-in-euro', 'default-and-vat', 'sides'],
  perpetual: ['support-no-longer-sold', 'support-for-what-is-in-use', 'perpetual-bought-while-sold'],
  'plan-capacity': ['capacity-beyond-the-horizon', 'capacity-linear'],
  pools: ['vsan-whole-cluster-and-edition', 'vsan-vcf-pooled'],
  renewals: [
    'late-and-missed',
    'edition-no-longer-sold',
    'prices-as-entered',
    'total-contract-value',
    'true-up-carried-by-the-renewal',
  ],
  returns: ['two-rates'],
  sizing: ['sizing-tenth-mixed'],
  'under-licensed': ['under-licensed-successor'],
  variations: ['slip-into-a-renewal'],
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
