import { at } from '../../at.ts';
import { exact } from '../../exact/decimal.ts';
import type { PriceTrail } from '../../plan/contract.ts';
import type { OfferPlan } from '../../plan/plan.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import type { Unit } from '../../rules/formula.ts';
import { missingFor } from '../../terms/missing.ts';
import { exactPrice } from '../../terms/prices.ts';
import { stepOf, type PriceSlot } from '../../terms/steps.ts';
import { explained } from '../context.ts';
import type { Explained, FigureId } from '../explained.ts';

/** The plan of one offer in one future, where the trails of its prices lead. */
export interface PlanPlace {
  readonly future: FutureProjection;
  readonly plan: OfferPlan;
}

/** The unit of an offer's prices: per year, or once for perpetual licences. */
export function priceUnit({ offers }: Projection['compiled'], { offer }: OfferPlan): Unit {
  return at(offers, offer).perpetual ? 'money/unit' : 'money/unit/year';
}

/** Why a unit price has its value: it stands somewhere as it is, it is not known, or a rule makes it from other figures. */
export function explainTrail(
  projection: Projection,
  plan: OfferPlan,
  trail: PriceTrail,
  id: FigureId,
  priceOf: (contract: number) => FigureId,
): Explained {
  const { offers } = projection.compiled;
  const unit = priceUnit(projection.compiled, plan);
  if (trail.by === 'input')
    return explained(id, unit, exact(trail.text).toString(), { kind: 'sum', of: [`input/${trail.path}`] });
  const missing = missingFor(trail, plan.contracts);
  const step = stepOf(trail, offers);
  if (!step) {
    const price: FigureId = `offer/${at(offers, plan.offer).source.id}/price`;
    return explained(id, unit, null, { kind: 'sum', of: [price] }, missing);
  }
  const slotFigure = (from: PriceSlot): FigureId => {
    if ('contract' in from) return priceOf(from.contract);
    return 'figure' in from ? from.figure : `${id}/${insideOf(trail)}`;
  };
  const of = Object.fromEntries(Object.entries(step.slots).map(([name, from]) => [name, slotFigure(from)]));
  const value = exactPrice(trail, plan.contracts, offers) ?? null;
  return explained(id, unit, value, { kind: 'rule', rule: step.rule.id, of }, missing);
}

function insideOf(trail: PriceTrail): string {
  return trail.by === 'cap' ? 'uncapped' : 'vendor';
}

/** The trail inside a trail that has one: of a capped price the price before the cap, of a share the vendor's price. */
export function innerTrail(
  trail: PriceTrail,
): { readonly part: string; readonly trail: PriceTrail } | undefined {
  if (trail.by === 'cap') return { part: insideOf(trail), trail: trail.of };
  if (trail.by === 'share' && typeof trail.of !== 'number') return { part: insideOf(trail), trail: trail.of };
  return undefined;
}
