import { cheaper, covers } from '../../plan/contract.ts';
import type { Decision, OfferPlan } from '../../plan/plan.ts';
import type { RenewalChoice } from '../../plan/renew.ts';
import { joinPrice, type JoinChoice } from '../../plan/short.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { explained, indexIn, quantity } from '../context.ts';
import type { Alternative, Explained, FigureId, Working } from '../explained.ts';
import type { Family } from '../family.ts';
import { contractFigures, contractId, planAt } from './contracts.ts';
import type { PlanPlace } from './trails.ts';

interface Choice extends PlanPlace {
  readonly decision: Decision;
}

/** The decisions of a plan, month by month: what renewed and what lapsed, at which price, and what a purchase was joined to. */
export const choiceFigures: readonly Family[] = [
  choiceFamily('renewed', ({ renewals }) => renewals.length > 0, renewedUnits),
  choiceFamily('renewal', ({ renewals }) => renewals.some(({ renewed }) => renewed > 0), renewalChoice),
  choiceFamily('join', ({ join }) => join !== undefined, joinChoice),
];

function choiceFamily(
  what: string,
  has: (decision: Decision) => boolean,
  why: (projection: Projection, choice: Choice, id: FigureId) => Explained | undefined,
): Family {
  return {
    pattern: `future/:future/${what}/:offer/:month`,
    list: (projection) =>
      projection.futures.flatMap((future) =>
        future.plans.flatMap((plan) =>
          plan.decisions.filter(has).map(({ month }) => choiceId(projection, future, plan, what, month)),
        ),
      ),
    explain: (projection, parts, id) => {
      const place = planAt(projection, parts['future'], parts['offer']);
      const month = indexIn(parts['month'], projection.compiled.horizon);
      const decision = place?.plan.decisions.find((one) => one.month === month);
      return place && decision && has(decision) ? why(projection, { ...place, decision }, id) : undefined;
    },
  };
}

function choiceId(
  projection: Projection,
  future: FutureProjection,
  plan: OfferPlan,
  what: string,
  month: number,
): FigureId {
  return `future/${future.id}/${what}/${projection.compiled.offers[plan.offer]?.source.id ?? ''}/${String(month)}`;
}

/** Units that renewed in a month, with every contract that ended: how many it held, could renew, and did. */
function renewedUnits(_: Projection, { plan, decision }: Choice, id: FigureId): Explained {
  const steps = decision.renewals.map(({ contract, units, wanted, renewed, ceiling, term }): Working => ({
    what: 'contract-renewed',
    of: plan.contracts[contract]?.id ?? '',
    values: { units, wanted, term, ...(Number.isFinite(ceiling) ? { ceiling } : {}) },
    result: renewed,
  }));
  const sum = decision.renewals.reduce((units, { renewed }) => units + renewed, 0);
  return quantity(id, 'unit', sum, 'renewed', steps);
}

/** The price at which the first contract of a month renewed, among those of all that ended. */
function renewalChoice(projection: Projection, choice: Choice, id: FigureId): Explained | undefined {
  const { renewals } = choice.decision;
  const among = renewals.map((one): Alternative => ({
    figure: renewalFigure(projection, choice, one),
    ...(one.renewed > 0 ? {} : { barred: one.ceiling <= 0 ? 'ceiling' : 'not-needed' }),
  }));
  const first = renewals.findIndex(({ renewed }) => renewed > 0);
  const by = renewals[first]?.auto === true ? 'notice-missed' : 'cheapest-renewal';
  return chosen(projection, id, by, among[first]?.figure, among);
}

function renewalFigure(
  projection: Projection,
  { future, plan, decision }: Choice,
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
function joinChoice(projection: Projection, choice: Choice, id: FigureId): Explained | undefined {
  const { future, plan, decision } = choice;
  const { join, month } = decision;
  if (!join) return undefined;
  const figureOf = (index: number): FigureId =>
    `${contractId(projection, future, plan.offer, index)}/joined/${String(month)}`;
  const among = plan.contracts
    .slice(0, join.bought)
    .filter((contract) => contract.quantity > 0 && covers(contract, month))
    .map(({ index }): Alternative => {
      const barred = whyNotJoined(plan, join, index);
      return { figure: figureOf(index), ...(barred === undefined ? {} : { barred }) };
    });
  return chosen(projection, id, 'cheapest-to-join', figureOf(join.to), among);
}

function whyNotJoined({ contracts }: OfferPlan, { to, list }: JoinChoice, index: number): string | undefined {
  const best = contracts[to];
  const other = contracts[index];
  if (!best || !other || index === to) return undefined;
  const order = cheaper(joinPrice(best, list), joinPrice(other, list));
  return order === 0 ? 'same-price' : 'dearer';
}

function chosen(
  projection: Projection,
  id: FigureId,
  by: string,
  figure: FigureId | undefined,
  among: readonly Alternative[],
): Explained | undefined {
  const price = figure === undefined ? undefined : priceAt(projection, figure);
  if (!price || figure === undefined) return undefined;
  return explained(id, price.unit, price.value, { kind: 'choice', by, chosen: figure, among }, price.missing);
}

function priceAt(projection: Projection, id: FigureId): Explained | undefined {
  const [, future = '', , offer = '', contract = '', ...part] = id.split('/');
  return contractFigures[0]?.explain(projection, { future, offer, contract, part: part.join('/') }, id);
}
