import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { Demand } from '../demand/demand.ts';
import { basesOf, followsLicences } from '../demand/follows.ts';
import { minorText } from '../exact/decimal.ts';
import { inside } from '../scenario/inputPath.ts';
import { problem, type Problem } from '../scenario/problem.ts';
import { monthText } from '../time/month.ts';
import { savedByOrder } from './commitment.ts';
import type { Contract } from './contract.ts';
import type { OfferPlan } from './plan.ts';
import { THIRD_PARTY_SHARE, THIRD_PARTY_SOURCE } from './support.ts';

/** What the months of one future ran into when it came to buying: what is not sold or supported any more, and at what risk (model.md 6, 7). */
export function contractProblems(
  compiled: Compiled,
  future: CompiledFuture,
  plans: readonly OfferPlan[],
  demand: Demand,
): Problem[] {
  return [
    ...plans.flatMap(({ contracts }) => contracts.flatMap((contract) => barred(compiled, contract))),
    ...plans.flatMap((plan) => commitments(compiled, future, plan)),
    ...plans.flatMap((plan) => unsupported(compiled, future, plan, plans, demand)),
    ...assumedShares(future),
  ];
}

function barred({ offers, start }: Compiled, contract: Contract): Problem[] {
  const { trail } = contract.price;
  const offer = at(offers, contract.offer);
  if (trail.by !== 'unknown') return [];
  const { path, code } = trail;
  const data = {
    offer: offer.source.id,
    successor: offers[offer.successor]?.source.id ?? null,
    units: contract.quantity,
    month: monthText(start + contract.begin),
  };
  if (code === 'not-sold') return [problem(path, code, data)];
  if (code !== 'not-supported') return [];
  return [problem(path, code, { ...data, version: offer.source.lastVersion ?? null })];
}

function commitments(
  { offers, start, digits }: Compiled,
  future: CompiledFuture,
  plan: OfferPlan,
): Problem[] {
  const offer = at(offers, plan.offer).source.id;
  return plan.decisions.flatMap(({ month, renewals }) => {
    const less = savedByOrder(renewals);
    if (less === 0) return [];
    const text = minorText(Math.round(less * 10 ** digits), digits);
    const path = `${inside('futures', future.source.id)}/renewals`;
    return [problem(path, 'dearer-commitment', { offer, month: monthText(start + month), less: text })];
  });
}

/** Licences in use beyond what a support contract covers, where a decision dropped support or nobody sells it. */
function unsupported(
  { offers, start }: Compiled,
  future: CompiledFuture,
  licences: OfferPlan,
  plans: readonly OfferPlan[],
  demand: Demand,
): Problem[] {
  const offer = at(offers, licences.offer);
  if (!offer.perpetual) return [];
  const support = offers.findIndex(
    (other, index) => followsLicences(other) && basesOf(offers, index).includes(licences.offer),
  );
  if (support < 0) return [];
  const covered = plans.find((plan) => plan.offer === support)?.held;
  const needed = at(demand.needed, licences.offer);
  const open = Array.from(
    licences.held,
    (held, t) => Math.min(held, valueAt(needed, t)) - (covered ? valueAt(covered, t) : 0),
  );
  const from = open.findIndex((units) => units > 0);
  if (from < 0) return [];
  const data = { offer: offer.source.id, units: Math.max(...open), month: monthText(start + from) };
  return [problem(`${inside('futures', future.source.id)}/support`, 'licences-unsupported', data)];
}

function assumedShares(future: CompiledFuture): Problem[] {
  const path = `${inside('futures', future.source.id)}/support`;
  return Object.entries(future.source.support ?? {})
    .filter(([, { decision, share }]) => decision === 'replace' && share === undefined)
    .map(([id]) =>
      problem(`${inside(path, id)}/share`, 'third-party-share-assumed', {
        share: THIRD_PARTY_SHARE,
        source: THIRD_PARTY_SOURCE,
      }),
    );
}
