import { at } from '../at.ts';
import type { Projection } from '../projection.ts';
import { project } from '../project.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { HostGroup } from '../scenario/estate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { totalsOf } from './totals.ts';

/** The levels at which prices with a spread are read (architecture: low, base, high). */
export const LEVELS = ['low', 'base', 'high'] as const;

/** A level of prices; see LEVELS. */
export type Level = (typeof LEVELS)[number];

/** What one future costs, and saves against the baseline, at one level of prices, in minor units. */
export interface LevelFigures {
  readonly future: string;
  readonly total: number;
  /** Against the scenario's baseline, 0 for itself. */
  readonly savings: number;
  /** Whether a price is missing at this level, so that the figures are incomplete. */
  readonly incomplete: boolean;
}

/** The scenario at one level of prices. In the low figure, hosts of which nobody knows whether they may run KVM do not (model.md 2). */
export function atLevel(scenario: Scenario, level: Level): Scenario {
  const priced = { ...scenario, assumptions: { ...scenario.assumptions, priceLevel: level } };
  if (level !== 'low') return priced;
  const clusters = scenario.clusters.map((cluster) => ({
    ...cluster,
    hosts: cluster.hosts.map((group) => (isUnknown(group) ? { ...group, kvmReady: 'no' as const } : group)),
  }));
  return { ...priced, clusters };
}

/** Whether the levels can differ at all: a price in use has a spread, or hosts wait for a word about KVM. */
export function hasRange(projection: Projection): boolean {
  const { offers, scenario } = projection.compiled;
  const used = new Set(projection.futures.flatMap((future) => future.plans.map((plan) => plan.offer)));
  return (
    offers.some(({ source }, at) => used.has(at) && source.quote === undefined && isSpread(source)) ||
    scenario.clusters.some((cluster) => cluster.hosts.some(isUnknown))
  );
}

/** Nobody has said whether these hosts may run KVM: stated as unknown, or not stated. */
function isUnknown({ kvmReady = 'unknown' }: HostGroup): boolean {
  return kvmReady === 'unknown';
}

function isSpread({ price }: Offer): boolean {
  return typeof price === 'object' && (price.low !== price.base || price.base !== price.high);
}

/** Totals and savings of every future at low, base and high prices: three projections, not on the keystroke path. */
export function range(
  scenario: Scenario,
  offers: readonly Offer[],
  today: string,
): Readonly<Record<Level, readonly LevelFigures[]>> {
  const at = (level: Level): LevelFigures[] => figuresOf(project(atLevel(scenario, level), offers, today));
  return { low: at('low'), base: at('base'), high: at('high') };
}

const levels = new WeakMap<Projection, Map<Level, Projection>>();

/** A projection's scenario at one level of prices, made once: one more projection, not on the keystroke path. */
export function levelOf(projection: Projection, level: Level): Projection {
  const known = levels.get(projection) ?? new Map<Level, Projection>();
  levels.set(projection, known);
  const { scenario, offers } = projection.compiled;
  // Nothing but prices depends on the level from base on, so that a projection at it need not be made again.
  if (level !== 'low' && (scenario.assumptions?.priceLevel ?? 'base') === level) return projection;
  const catalogue = offers.map(({ source }) => source);
  const found = known.get(level) ?? project(atLevel(scenario, level), catalogue, projection.today);
  known.set(level, found);
  return found;
}

function figuresOf({ compiled, futures }: Projection): LevelFigures[] {
  const { scenario } = compiled;
  const baseline = futures.find(({ id }) => id === scenario.baseline) ?? at(futures, 0);
  const base = totalsOf(baseline).total;
  return futures.map((future) => {
    const { total } = totalsOf(future);
    const incomplete = future.ledger.sums.unpriced || baseline.ledger.sums.unpriced;
    return { future: future.id, total, savings: base - total, incomplete };
  });
}
