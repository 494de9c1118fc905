import { at, valueAt } from '../../at.ts';
import { amountOf, factor, textFactor } from '../../exact/amount.ts';
import { runAt, runsOf } from '../../demand/hosts.ts';
import { asksIn, placeOf } from '../../demand/part.ts';
import type { OfferPlan } from '../../plan/plan.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { commitmentsOf, strandedIn, type Commitment } from '../../results/unused.ts';
import { COMMITTED_BEYOND, PHANTOM, STRANDED } from '../../rules/unused.ts';
import { explained, forFutures, futureOf, indexIn, moneyFigure, quantity, range } from '../context.ts';
import type { Explained, FigureId, Working } from '../explained.ts';
import { part, type Family } from '../family.ts';
import { contractId } from './contracts.ts';

type Parts = Readonly<Record<string, string>>;

interface Found {
  readonly projection: Projection;
  readonly future: FutureProjection;
  readonly plan: OfferPlan;
  readonly offer: string;
}

/** Held and not needed, billed beyond physical cores, and committed beyond the horizon (model.md 9). */
export const unusedFigures: readonly Family[] = [
  monthly(
    'stranded',
    () => true,
    (found, month, id) => {
      const of = { held: figure(found, 'held', month), needed: figure(found, 'needed', month) };
      const units = strandedIn(found.future, found.plan, month);
      return explained(id, 'unit', String(units), { kind: 'rule', rule: STRANDED.id, of });
    },
  ),
  monthly('phantom', perCore, (found, month, id) => {
    const of = { needed: figure(found, 'needed', month), physical: figure(found, 'physical-cores', month) };
    const needed = valueAt(at(found.future.demand.needed, found.plan.offer), month);
    const units = Math.max(0, needed - sum(physicalCores(found, month)));
    return explained(id, 'unit', String(units), { kind: 'rule', rule: PHANTOM.id, of });
  }),
  monthly('physical-cores', perCore, (found, month, id) => {
    const steps = physicalCores(found, month);
    return quantity(id, 'core', sum(steps), 'physical-cores', steps);
  }),
  ofPlans('committed-beyond', (found, id) => {
    const all = commitmentsOf(found.projection.compiled, found.plan);
    const of = all.map(({ contract }) => `${id}/${String(contract)}`);
    const amounts = all.map((one) => owedAmount(found, one));
    const missing = amounts.includes(undefined) ? [unpriced(found)] : [];
    const minor = amounts.reduce<number>((total, amount = 0) => total + amount, 0);
    return moneyFigure(found.projection, id, minor, { kind: 'sum', of }, missing);
  }),
  ofPlans('committed-beyond-units', (found, id) => {
    const steps = commitmentsOf(found.projection.compiled, found.plan).map((one) =>
      stepOf(found, one, one.units),
    );
    return quantity(id, 'unit', sum(steps), 'committed-beyond', steps);
  }),
  ofPlans('committed-beyond-months', (found, id) => {
    const steps = commitmentsOf(found.projection.compiled, found.plan).map((one) =>
      stepOf(found, one, one.months),
    );
    const longest = Math.max(0, ...steps.map(({ result }) => result));
    return quantity(id, 'month', longest, 'committed-beyond-months', steps);
  }),
  {
    pattern: 'future/:future/committed-beyond/:offer/:contract',
    list: () => [],
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      const one =
        found &&
        commitmentsOf(projection.compiled, found.plan).find(
          ({ contract }) => String(contract) === parts['contract'],
        );
      return one && owedFigure(found, one, id);
    },
  },
];

function find(projection: Projection, parts: Parts): Found | undefined {
  const future = futureOf(projection, parts['future']);
  const offer = part(parts, 'offer');
  const plan = future?.plans.find((one) => one.offer === projection.compiled.offerIndex.get(offer));
  return future && plan && { projection, future, plan, offer };
}

/** One figure per plan of every future. */
function ofPlans(part: string, explain: (found: Found, id: FigureId) => Explained): Family {
  return {
    pattern: `future/:future/${part}/:offer`,
    list: (projection) => forFutures(projection, (future) => idsOf(projection, future, part, () => true)),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      return found && explain(found, id);
    },
  };
}

/** One figure per plan and month of every future, for the offers that have it. */
function monthly(
  part: string,
  has: (projection: Projection, plan: OfferPlan) => boolean,
  explain: (found: Found, month: number, id: FigureId) => Explained,
): Family {
  return {
    pattern: `future/:future/${part}/:offer/:month`,
    list: (projection) =>
      forFutures(projection, (future) =>
        idsOf(projection, future, part, (plan) => has(projection, plan)).flatMap((id) =>
          range(projection.compiled.horizon).map((month) => `${id}/${String(month)}`),
        ),
      ),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      const month = indexIn(parts['month'], projection.compiled.horizon);
      return found && month !== undefined && has(projection, found.plan)
        ? explain(found, month, id)
        : undefined;
    },
  };
}

function idsOf(
  projection: Projection,
  future: FutureProjection,
  part: string,
  has: (plan: OfferPlan) => boolean,
): FigureId[] {
  return future.plans
    .filter(has)
    .map((plan) => `future/${future.id}/${part}/${at(projection.compiled.offers, plan.offer).source.id}`);
}

function figure({ future, offer }: Found, part: string, month: number): FigureId {
  return `future/${future.id}/${part}/${offer}/${String(month)}`;
}

function perCore({ compiled }: Projection, { offer }: OfferPlan): boolean {
  return at(compiled.offers, offer).source.metric.id === 'per-core';
}

/** The physical cores of the hosts that an offer covers in a month, by place and type. */
function physicalCores({ projection, future, plan }: Found, month: number): Working[] {
  const { compiled } = projection;
  const parts = future.demand.parts.filter((part) => part.offer === plan.offer && asksIn(part, month));
  return parts.flatMap((part) =>
    (runAt(runsOf(future.timeline, part), month)?.stacks ?? []).map(({ type, count }): Working => {
      const { sockets, coresPerSocket, cores } = at(compiled.types, type);
      const values = { hosts: count, sockets, coresPerSocket };
      return { what: 'cores', of: placeOf(compiled, future.timeline, part), values, result: count * cores };
    }),
  );
}

function owedAmount(
  { projection, future, plan }: Found,
  { contract, units, owed }: Commitment,
): number | undefined {
  const price = at(future.prices, future.plans.indexOf(plan))[contract];
  if (price === undefined) return undefined;
  const amount = amountOf(COMMITTED_BEYOND, ['quantity', 'price', 'months'], projection.compiled.digits);
  return amount([factor(units), textFactor(price), factor(owed)]);
}

function owedFigure(found: Found, commitment: Commitment, id: FigureId): Explained {
  const { projection, future, plan } = found;
  const contract = contractId(projection, future, plan.offer, commitment.contract);
  const of = {
    quantity: `${contract}/quantity`,
    price: `${contract}/price`,
    months: `number/months/${String(commitment.owed)}`,
  };
  const because = { kind: 'rule', rule: COMMITTED_BEYOND.id, of } as const;
  const amount = owedAmount(found, commitment);
  return amount === undefined
    ? explained(id, 'money', null, because, [unpriced(found)])
    : moneyFigure(projection, id, amount, because);
}

function unpriced({ offer }: Found): { path: string; code: string } {
  return { path: `offers/${offer}/quote`, code: 'unpriced' };
}

function stepOf({ plan }: Found, { contract, months, owed }: Commitment, result: number): Working {
  return { what: 'contract', of: at(plan.contracts, contract).id, values: { months, owed }, result };
}

function sum(steps: readonly Working[]): number {
  return steps.reduce((all, { result }) => all + result, 0);
}
