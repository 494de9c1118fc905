import { at } from '../../at.ts';
import type { Contract, PriceTrail } from '../../plan/contract.ts';
import type { Decision } from '../../plan/plan.ts';
import { joinPrice } from '../../plan/short.ts';
import { contractValue, monthsOf } from '../../ledger/orders.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { missingFor } from '../../terms/missing.ts';
import { explained, futureOf, indexIn, moneyFigure, quantity } from '../context.ts';
import type { Explained, FigureId } from '../explained.ts';
import type { Family } from '../family.ts';
import { explainTrail, innerTrail, type PlanPlace } from './trails.ts';

/** The address of a contract of a plan: future, offer and place. */
export function contractId(
  projection: Projection,
  future: FutureProjection,
  offer: number,
  index: number,
): FigureId {
  return `future/${future.id}/contract/${at(projection.compiled.offers, offer).source.id}/${String(index)}`;
}

interface Found extends PlanPlace {
  readonly contract: Contract;
}

/** The plan of an offer in a future, by their ids. */
export function planAt(
  projection: Projection,
  future: string | undefined,
  offer: string | undefined,
): PlanPlace | undefined {
  const found = futureOf(projection, future);
  const plan = found?.plans.find(
    ({ offer: index }) => at(projection.compiled.offers, index).source.id === offer,
  );
  return found && plan && { future: found, plan };
}

function find(projection: Projection, parts: Readonly<Record<string, string>>): Found | undefined {
  const place = planAt(projection, parts['future'], parts['offer']);
  const index = indexIn(parts['contract'], place?.plan.contracts.length ?? 0);
  const contract = index === undefined ? undefined : place?.plan.contracts[index];
  return place && contract && { ...place, contract };
}

/** Everything about the contracts of a plan: unit price and quantity, worth, and at which price it could renew or be joined (model.md 7). */
export const contractFigures: readonly Family[] = [
  {
    pattern: 'future/:future/contract/:offer/:contract/*part',
    list: (projection) => projection.futures.flatMap((future) => listed(projection, future)),
    explain: (projection, parts, id) => {
      const found = find(projection, parts);
      const part = String(parts['part']);
      if (!found) return undefined;
      if (part === 'quantity') return quantityOf(found.contract, id);
      if (part === 'value') return valueOf(projection, found, id);
      const trail = trailAt(found, part.split('/'));
      const priceOf = (index: number): FigureId =>
        `${contractId(projection, found.future, found.plan.offer, index)}/price`;
      return trail && explainTrail(projection, found.plan, trail, id, priceOf);
    },
  },
];

function listed(projection: Projection, future: FutureProjection): FigureId[] {
  return future.plans.flatMap((plan) =>
    plan.contracts.flatMap((contract) => {
      const own = contractId(projection, future, plan.offer, contract.index);
      const inner = innerTrail(contract.price.trail);
      const parts = ['price', 'quantity', 'value', ...(inner ? [`price/${inner.part}`] : [])];
      return parts.map((part) => `${own}/${part}`);
    }),
  );
}

/** The price a part of an id means: price, renewal, third-party/<which>, joined/<month>, and what is inside of it. */
function trailAt({ plan, contract }: Found, [head = '', ...rest]: readonly string[]): PriceTrail | undefined {
  if (head === 'price') return into(contract.price.trail, rest);
  const choices = plan.decisions.flatMap(({ renewals }) =>
    renewals.filter((choice) => choice.contract === contract.index),
  );
  if (head === 'renewal') return into(choices.find(({ thirdParty }) => !thirdParty)?.price.trail, rest);
  const [which, ...inner] = rest;
  if (head === 'third-party') {
    const parts = choices.filter(({ thirdParty }) => thirdParty);
    return into(parts[indexIn(which, parts.length) ?? -1]?.price.trail, inner);
  }
  const decision =
    head === 'joined' ? plan.decisions.find(({ month }) => String(month) === which) : undefined;
  return decision && into(joinTrail(decision, contract), inner);
}

function joinTrail({ join, month }: Decision, contract: Contract): PriceTrail | undefined {
  const open = join && contract.index < join.bought && contract.begin <= month && month < contract.end;
  return open === true ? joinPrice(contract, join.list).trail : undefined;
}

function into(trail: PriceTrail | undefined, [step, ...rest]: readonly string[]): PriceTrail | undefined {
  if (!trail || step === undefined) return trail;
  const inner = innerTrail(trail);
  return inner?.part === step ? into(inner.trail, rest) : undefined;
}

function quantityOf(contract: Contract, id: FigureId): Explained {
  const { quantity: units, raised } = contract;
  const values = { ordered: units - raised, raised };
  return quantity(id, 'unit', units, `contract-${contract.origin}`, [
    { what: 'contract-quantity', of: contract.id, values, result: units },
  ]);
}

/** What a contract is worth over its whole term, as one amount. */
function valueOf(
  projection: Projection,
  { future, plan, contract }: Found,
  id: FigureId,
): Explained | undefined {
  const { billing, index } = contract;
  const own = contractId(projection, future, plan.offer, index);
  const of = { quantity: `${own}/quantity`, price: `${own}/price` };
  const because =
    billing === 'once'
      ? ({ kind: 'rule', rule: 'licence', of } as const)
      : ({
          kind: 'rule',
          rule: 'contract-value',
          of: { ...of, months: `number/months/${String(monthsOf(contract))}` },
        } as const);
  const price = at(future.prices, future.plans.indexOf(plan))[index];
  const value = contractValue(contract, price, projection.compiled.digits);
  if (value !== undefined) return moneyFigure(projection, id, value, because);
  return explained(id, 'money', null, because, missingFor(contract.price.trail, plan.contracts));
}
