import { at, sure } from '../at.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { project } from '../project.ts';
import type { Future } from '../scenario/futures.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { monthNumber, monthText } from '../time/month.ts';
import { totalsOf } from './totals.ts';

/** How many months later a moving future is always shown as well (model.md 4). */
export const SLIPS = [1, 3, 6] as const;

/** A future whose waves all begin and end some months later (earlier when negative); diversions, editions and renewals stay (model.md 4). */
export function slipped(future: Future, months: number): Future {
  const later = (month: string): string => monthText(sure(monthNumber(month)) + months);
  const waves = future.waves?.map((wave) => ({ ...wave, from: later(wave.from), to: later(wave.to) }));
  return waves ? { ...future, waves } : future;
}

/** A renewal that a slip makes larger than planned: more units of a holding are renewed at its end. */
export interface RenewalHit {
  readonly holding: string;
  readonly month: number;
  readonly units: number;
}

/** What it costs when a future begins some months late. */
export interface Slip {
  readonly months: number;
  /** How much dearer the future gets, in minor units; negative when waiting pays. */
  readonly cost: number;
  readonly hits: readonly RenewalHit[];
  /** The future as it would be, alone in its scenario. */
  readonly late: Projection;
}

/** A future some months later than planned: what that costs, and which renewals it makes larger; undefined when no wave moves. */
export function slipOf(projection: Projection, future: FutureProjection, months: number): Slip | undefined {
  const late = lateAlone(projection, future.id, months);
  if (!late) return undefined;
  const run = at(late.futures, 0);
  const cost = totalsOf(run).total - totalsOf(future).total;
  return { months, cost, hits: hitsOf(projection, future, run), late };
}

function lateAlone(projection: Projection, id: string, months: number): Projection | undefined {
  const { scenario, offers } = projection.compiled;
  const source = scenario.futures.find((future) => future.id === id);
  if (!source?.waves?.length) return undefined;
  const moved = slipped(source, months);
  if (sure(moved.waves).some((wave) => wave.from < scenario.start)) return undefined;
  const alone: Scenario = { ...scenario, futures: [moved], baseline: id };
  const catalogue = offers.map((offer) => offer.source);
  return project(alone, catalogue, projection.today);
}

function hitsOf(projection: Projection, planned: FutureProjection, late: FutureProjection): RenewalHit[] {
  const before = renewedUnits(planned);
  return [...renewedUnits(late)].flatMap(([key, units]) => {
    const more = units - (before.get(key) ?? 0);
    const [root = 0, month = 0] = key.split('/').map(Number);
    const holding = projection.compiled.scenario.holdings[root]?.id;
    return more > 0 && holding !== undefined ? [{ holding, month, units: more }] : [];
  });
}

/** Units renewed by holding of origin and month. */
function renewedUnits(future: FutureProjection): Map<string, number> {
  const units = new Map<string, number>();
  for (const { origin, root, begin, quantity } of future.plans.flatMap((plan) => plan.contracts)) {
    const key = `${String(root)}/${String(begin)}`;
    if (origin === 'renewed') units.set(key, (units.get(key) ?? 0) + quantity);
  }
  return units;
}
