import { project } from '../../../src/model/project.ts';
import type { Projection } from '../../../src/model/projection.ts';
import { against } from '../../../src/model/results/against.ts';
import { cashByCategory, totalsOf } from '../../../src/model/results/totals.ts';
import { readScenario } from '../../../src/model/scenario/parse.ts';
import type { Scenario } from '../../../src/model/scenario/scenario.ts';
import { everyCost } from './costs.ts';
import { estateOf, GIANT, HUNDRED, type Size } from './estate.ts';

/** How many keystrokes are timed; the build puts it in (keystroke.ts). */
declare const RUNS: number;

/** Keystrokes of each kind before any is timed: what is wanted is the pace of a page in use, after the engine has compiled it. */
const WARMING = 15;

/** The projection that the last keystroke left. */
let before: Projection | undefined;

/** One keystroke: a field of one section changes, then parse, compile, project and every figure that the page shows. */
const KEYSTROKES: readonly (readonly [string, (scenario: Scenario, run: number) => Scenario])[] = [
  [
    'estate',
    (s, run) => ({
      ...s,
      clusters: s.clusters.map((c, at) =>
        at === 0 ? { ...c, usedShare: `0.${String(50 + (run % 40))}` } : c,
      ),
    }),
  ],
  [
    'what you hold',
    (s, run) => ({
      ...s,
      holdings: s.holdings.map((h, at) => (at === 0 ? { ...h, price: `${String(150 + (run % 40))}.35` } : h)),
    }),
  ],
  [
    'where to',
    (s, run) => ({
      ...s,
      platforms: s.platforms.map((p) => ({ ...p, density: `1.${String(10 + (run % 40))}` })),
    }),
  ],
  [
    'phase-in',
    (s, run) => ({ ...s, futures: s.futures.map((f) => (f.id === 'move' ? { ...f, overlap: run % 4 } : f)) }),
  ],
  [
    'other costs',
    (s, run) => ({
      ...s,
      costs: s.costs.map((c, at) => (at === 0 ? { ...c, amount: `${String(100 + (run % 40))}.15` } : c)),
    }),
  ],
  ['assumptions', (s, run) => ({ ...s, finance: { rate: `0.0${String(1 + (run % 8))}` } })],
];

for (const size of [HUNDRED, GIANT]) measure(size);

function measure(size: Size): void {
  const scenario = estateOf(size, everyCost());
  const reference = timed(RUNS, () => referenceLoop());
  console.log(
    `${size.name}: ${String(size.clusters * size.hostsPerCluster)} hosts, ${String(size.clusters * size.groupsPerCluster)} groups, ${String(scenario.costs.length)} cost items, ${String(RUNS)} runs; reference loop median ${show(reference, 0.5)} ms`,
  );
  for (const [, change] of KEYSTROKES) for (let run = 0; run < WARMING; run++) shown(change(scenario, run));
  const all: number[] = [];
  for (const [section, change] of KEYSTROKES) {
    const times = timed(Math.ceil(RUNS / KEYSTROKES.length), (run) => shown(change(scenario, run)));
    all.push(...times);
    console.log(`  ${section.padEnd(14)} median ${show(times, 0.5)} ms, p95 ${show(times, 0.95)} ms`);
  }
  console.log(
    `  all sections   median ${show(all, 0.5)} ms, p95 ${show(all, 0.95)} ms, ${(quantile(all, 0.5) / quantile(reference, 0.5)).toFixed(1)} times the reference loop`,
  );
}

/** Reads a scenario and adds up what the page shows after a keystroke, with what is left of the projection before it. */
function shown(draft: Scenario): number {
  const { scenario } = readScenario(draft);
  if (!scenario) throw new TypeError('the estate of the measurement cannot be read');
  const projection = project(scenario, [], '2026-11-24', undefined, before);
  before = projection;
  const [base] = projection.futures;
  if (!base) return 0;
  return projection.futures.reduce((sum, future) => {
    const totals = totalsOf(future);
    const categories = cashByCategory(future.ledger);
    const months = future.ledger.sums.byMonth;
    return sum + totals.total + categories.size + (months[0] ?? 0) + against(projection, base, future).npv;
  }, 0);
}

function timed(runs: number, work: (run: number) => number): number[] {
  for (let warm = 0; warm < 5; warm++) work(warm);
  return Array.from({ length: runs }, (_, run) => {
    const begun = performance.now();
    work(run);
    return performance.now() - begun;
  });
}

/** A fixed piece of arithmetic, to compare machines and moods of one machine. */
function referenceLoop(): number {
  const series = new Float64Array(200_000);
  for (let at = 0; at < series.length; at++) series[at] = Math.pow(1.05, at / 12_000) * at;
  return series.reduce((sum, value) => sum + value, 0);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function show(times: readonly number[], share: number): string {
  return quantile(times, share).toFixed(1);
}
