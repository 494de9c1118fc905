import { at, sure, valueAt } from '../at.ts';
import { demandOf } from '../demand/demand.ts';
import { bestCourse, modesOf } from '../modes/choose.ts';
import { decidingOn, type Deciding, type UnitCourse } from '../modes/deciding.ts';
import type { PlainCost } from '../modes/cost.ts';
import { saleBar } from '../plan/price.ts';
import type { FutureProjection, Projection } from '../projection.ts';

/** Why a mode was not taken: dearer, a price unknown, sold no more, another one fixed, or nothing was to be bought at all. */
export type ModeReason =
  'chosen' | 'dearer' | 'unpriced' | 'not-sold' | 'not-supported' | 'fixed' | 'held' | 'assumed';

/** One mode of a decision: licences it would need in the month, and what the product would cost over the whole horizon. */
export interface ModeAlternative {
  readonly offer: string;
  readonly count: number;
  /** In units of currency, support included, with the best decisions afterwards; null where a price is not known or nothing was decided. */
  readonly cost: number | null;
  readonly reason: ModeReason;
}

/** In which mode a product is licensed from a month on, at a site or place, and all modes it was chosen among (model.md 6). */
export interface ModeDecision {
  readonly product: string;
  readonly unit: string;
  readonly month: number;
  readonly why: UnitCourse['begins'];
  readonly among: readonly ModeAlternative[];
}

/** Every decision on modes of one future, in the order of products, units and months. */
export function modeDecisions({ compiled }: Projection, future: FutureProjection): ModeDecision[] {
  const place = compiled.futures.findIndex(({ source }) => source.id === future.id);
  const estate = { compiled, future: at(compiled.futures, place), timeline: future.timeline };
  if (future.modes.length === 0) return [];
  const deciding = sure(decidingOn(estate, demandOf(compiled, estate.future, future.timeline)));
  return future.modes.flatMap((_, unit) => decisionsOf(deciding, future.modes, unit));
}

function decisionsOf(deciding: Deciding, courses: readonly UnitCourse[], place: number): ModeDecision[] {
  const { unit, stretches, begins } = at(courses, place);
  const { source } = at(deciding.estate.compiled.products, unit.product);
  return stretches.map(({ from }, index) => {
    const why = index === 0 ? begins : 'decided';
    return {
      product: source.id,
      unit: unit.id,
      month: from,
      why,
      among: alternatives(deciding, courses, place, index, why),
    };
  });
}

function alternatives(
  deciding: Deciding,
  courses: readonly UnitCourse[],
  place: number,
  index: number,
  why: UnitCourse['begins'],
): ModeAlternative[] {
  const course = at(courses, place);
  const { from, mode: chosen } = at(course.stretches, index);
  const { compiled } = deciding.estate;
  const allowed = modesOf(deciding, course.unit);
  const costs = at(compiled.products, course.unit.product).modes.map((_, mode): PlainCost | undefined => {
    if (why !== 'decided') return undefined;
    const begun = [...course.stretches.slice(0, index), { from, mode }];
    return bestCourse(deciding, courses.with(place, { ...course, stretches: begun }), place).cost;
  });
  return at(compiled.products, course.unit.product).modes.map((offer, mode) => {
    const cost = costs[mode];
    const own = at(compiled.offers, offer);
    return {
      offer: own.source.id,
      count: valueAt(at(course.unit.needs, mode), from),
      cost: cost === undefined || cost.unknown > 0 ? null : cost.amount,
      reason: reasonOf({
        why,
        isChosen: mode === chosen,
        isAllowed: allowed.includes(mode),
        bar: saleBar(own, from),
        cost,
        least: costs[chosen],
      }),
    };
  });
}

interface Reasoning {
  readonly why: UnitCourse['begins'];
  readonly isChosen: boolean;
  readonly isAllowed: boolean;
  readonly bar: ReturnType<typeof saleBar>;
  readonly cost: PlainCost | undefined;
  readonly least: PlainCost | undefined;
}

function reasonOf({ why, isChosen, isAllowed, bar, cost, least }: Reasoning): ModeReason {
  if (isChosen) return 'chosen';
  if (why !== 'decided') return why;
  if (!isAllowed) return 'fixed';
  if (bar) return bar;
  // An unknown price beside known ones loses for that reason; of equal costs the mode in force stays.
  return sure(cost).unknown > sure(least).unknown ? 'unpriced' : 'dearer';
}
