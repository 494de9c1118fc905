import { at } from '../../at.ts';
import { cheaper, covers, type Contract, type PriceTrail } from '../../plan/contract.ts';
import type { Decision } from '../../plan/plan.ts';
import type { RenewalChoice } from '../../plan/renew.ts';
import { joinPrice, type JoinChoice } from '../../plan/short.ts';
import type { Projection } from '../../projection.ts';
import { missingFor } from '../../terms/missing.ts';
import { exactPrice } from '../../terms/prices.ts';
import { explained, indexIn, quantity } from '../context.ts';
import type { Alternative, Explained, FigureId, Working } from '../explained.ts';
import type { Family } from '../family.ts';
import { contractId, planAt } from './contracts.ts';
import { priceUnit, type PlanPlace } from './trails.ts';

/** The decisions of a plan, month by month: what renewed and what lapsed, at which price, and what a purchase was joined to. */
export const choiceFigures: readonly Family[] = [
  choiceFamily(
    'renewed',
    ({ renewals }) => (renewals.length > 0 ? renewals : undefined),
    (_, { plan }, renewals, id) => renewedUnits(plan.contracts, renewals, id),
  ),
  choiceFamily('renewal', ({ renewals }) => renewals.find(({ renewed }) => renewed > 0), renewalChoice),
  choiceFamily('join', ({ join }) => join, joinChoice),
];

interface Place extends PlanPlace {
  readonly decision: Decision;
}

function choiceFamily<T>(
  what: string,
  pick: (decision: Decision) => T | undefined,
  why: (projection: Projection, place: Place, picked: T, id: FigureId) => Explained,
): Family {
  return {
    pattern: `future/:future/${what}/:offer/:month`,
    list: ({ compiled, futures }) =>
      futures.flatMap(({ id, plans }) =>
        plans.flatMap(({ offer, decisions }) =>
          decisions
            .filter((decision) => pick(decision) !== undefined)
            .map(
              ({ month }) => `future/${id}/${what}/${at(compiled.offers, offer).source.id}/${String(month)}`,
            ),
        ),
      ),
    explain: (projection, parts, id) => {
      const place = planAt(projection, parts['future'], parts['offer']);
      const month = indexIn(parts['month'], projection.compiled.horizon);
      const decision = place?.plan.decisions.find((one) => one.month === month);
      const picked = decision && pick(decision);
      return place && decision && picked !== undefined
        ? why(projection, { ...place, decision }, picked, id)
        : undefined;
    },
  };
}

/** Units that renewed in a month, with every contract that ended: how many it held, could renew, and did. */
function renewedUnits(
  contracts: readonly Contract[],
  renewals: readonly RenewalChoice[],
  id: FigureId,
): Explained {
  const steps = renewals.map(({ contract, units, wanted, renewed, ceiling, term }): Working => ({
    what: 'contract-renewed',
    of: at(contracts, contract).id,
    values: { units, wanted, term, ...(Number.isFinite(ceiling) ? { ceiling } : {}) },
    result: renewed,
  }));
  const sum = renewals.reduce((units, { renewed }) => units + renewed, 0);
  return quantity(id, 'unit', sum, 'renewed', steps);
}

/** The price at which the first contract of a month renewed, among those of all that ended. */
function renewalChoice(projection: Projection, place: Place, first: RenewalChoice, id: FigureId): Explained {
  const among = place.decision.renewals.map((one): Alternative => ({
    figure: renewalFigure(projection, place, one),
    ...(one.renewed > 0 ? {} : { barred: one.ceiling <= 0 ? 'ceiling' : 'not-needed' }),
  }));
  const by = first.auto ? 'notice-missed' : 'cheapest-renewal';
  return chosen(projection, place, first.price.trail, id, {
    kind: 'choice',
    by,
    chosen: renewalFigure(projection, place, first),
    among,
  });
}

function renewalFigure(
  projection: Projection,
  { future, plan, decision }: Place,
  one: RenewalChoice,
): FigureId {
  const own = contractId(projection, future, plan.offer, one.contract);
  if (!one.thirdParty) return `${own}/renewal`;
  const parts = decision.renewals.filter(
    ({ contract, thirdParty }) => thirdParty && contract === one.contract,
  );
  return `${own}/third-party/${String(parts.indexOf(one))}`;
}

/** The price at which a shortfall was joined to a contract, among those of all that were in force. */
function joinChoice(projection: Projection, place: Place, join: JoinChoice, id: FigureId): Explained {
  const { future, plan, decision } = place;
  const best = at(plan.contracts, join.to);
  const figureOf = (index: number): FigureId =>
    `${contractId(projection, future, plan.offer, index)}/joined/${String(decision.month)}`;
  const among = plan.contracts
    .slice(0, join.bought)
    .filter((contract) => contract.quantity > 0 && covers(contract, decision.month))
    .map((other): Alternative => {
      const figure = figureOf(other.index);
      if (other === best) return { figure };
      const same = cheaper(joinPrice(best, join.list), joinPrice(other, join.list)) === 0;
      return { figure, barred: same ? 'same-price' : 'dearer' };
    });
  return chosen(projection, place, joinPrice(best, join.list).trail, id, {
    kind: 'choice',
    by: 'cheapest-to-join',
    chosen: figureOf(join.to),
    among,
  });
}

function chosen(
  { compiled }: Projection,
  { plan }: PlanPlace,
  trail: PriceTrail,
  id: FigureId,
  because: Explained['because'],
): Explained {
  const price = exactPrice(trail, plan.contracts, compiled.offers) ?? null;
  return explained(id, priceUnit(compiled, plan), price, because, missingFor(trail, plan.contracts));
}
