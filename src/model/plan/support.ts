import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { Demand } from '../demand/demand.ts';
import { basesOf, followsLicences } from '../demand/follows.ts';
import { inside } from '../scenario/inputPath.ts';
import { monthsFrom } from '../time/month.ts';
import type { Draft, Replacement, Share } from './contract.ts';
import type { OfferPlan } from './plan.ts';

/** Share of the vendor's last price for support that a third party charges where nobody states one. */
export const THIRD_PARTY_SHARE = '0.5';

/** Where the default share comes from: support for other vendors' software, not a quote for this one. */
export const THIRD_PARTY_SOURCE =
  'Analogue, no quote for VMware: third-party support for IBM, Microsoft, Oracle and SAP cuts maintenance by 50 % or more (Gartner 4018580, 2022-09-12); range 30 to 60 %';

/** An offer's entered contracts with a future's decisions on support laid over them; other offers as they were entered. */
export interface Support {
  readonly entered: readonly Draft[];
  /** Units that a third party supports although no contract of the vendor was entered. */
  readonly replaced: readonly Replacement[];
  /** Licences that go without support by month. */
  readonly dropped: Float64Array;
}

type Decision = NonNullable<CompiledFuture['source']['support']>[string];

const NOTHING = new Float64Array(0);

/**
 * Lays a future's support decisions over the contracts entered for a support offer (model.md 7). A decision names a
 * support contract, and holds from its end on, or licences, and holds for as many units of the contracts that have no
 * decision of their own, by id. Deciding is giving notice: what is dropped or replaced does not renew by itself.
 */
export function decideSupport(
  compiled: Compiled,
  future: CompiledFuture,
  offer: number,
  entered: readonly Draft[],
): Support {
  const decisions = future.source.support;
  const none = { entered, replaced: [], dropped: NOTHING };
  if (!decisions || !followsLicences(compiled.offers[offer])) return none;
  const path = `${inside('futures', future.source.id)}/support`;
  const own = (id: string): Decision | undefined => decisions[id];
  const dropped = new Float64Array(compiled.horizon);
  const licences = licencesOf(compiled, offer);
  const pending: Replacement[] = [];
  for (const { id, quantity, begin, end } of licences) {
    const decision = own(id);
    if (decision?.decision === 'drop') drop(dropped, quantity, begin, end);
    if (decision?.decision === 'replace')
      pending.push({ units: quantity, share: shareOf(decision, path, id) });
  }
  const decided = [...entered];
  for (const place of placesById(entered)) {
    const draft = at(entered, place);
    const decision = own(draft.id);
    if (decision?.decision === 'drop') drop(dropped, draft.quantity, draft.end, Infinity);
    const replaced = decision ? ownReplacement(draft, decision, path) : takeFrom(pending, draft.quantity);
    const renews = decision?.decision !== 'drop';
    decided[place] = noticed({ ...draft, replaced, renews });
  }
  return { entered: decided, replaced: pending, dropped };
}

function placesById(drafts: readonly Draft[]): number[] {
  return drafts.map((_, place) => place).sort((a, b) => (at(drafts, a).id < at(drafts, b).id ? -1 : 1));
}

interface Owned {
  readonly id: string;
  readonly quantity: number;
  readonly begin: number;
  readonly end: number;
}

/** The licences that an offer supports, by id; those that are owned for good have no end, whatever was entered. */
function licencesOf(compiled: Compiled, offer: number): Owned[] {
  const { holdings, start } = compiled.scenario;
  const bases = basesOf(compiled.offers, offer).map((base) => at(compiled.offers, base));
  return bases
    .flatMap(({ source, perpetual }) =>
      holdings
        .filter((holding) => holding.offer === source.id)
        .map(({ id, quantity, start: begin, end }) => ({
          id,
          quantity,
          begin: monthsFrom(start, begin),
          end: perpetual || end === undefined ? Infinity : monthsFrom(start, end),
        })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function drop(dropped: Float64Array, units: number, from: number, until: number): void {
  dropped.forEach((before, t) => {
    if (t >= from && t < until) dropped[t] = before + units;
  });
}

function shareOf(decision: Decision, path: string, id: string): Share {
  const { share } = decision;
  return share === undefined
    ? { text: THIRD_PARTY_SHARE, path: undefined }
    : { text: share, path: `${inside(path, id)}/share` };
}

function ownReplacement(draft: Draft, decision: Decision, path: string): Replacement[] {
  if (decision.decision !== 'replace') return [];
  return [{ units: draft.quantity, share: shareOf(decision, path, draft.id) }];
}

/** Takes up to so many units from what is still to be replaced, first come first. */
function takeFrom(pending: Replacement[], most: number): Replacement[] {
  const taken: Replacement[] = [];
  let left = most;
  while (left > 0) {
    const next = pending.shift();
    if (!next) break;
    const units = Math.min(left, next.units);
    left -= units;
    taken.push({ ...next, units });
    if (units < next.units) pending.unshift({ ...next, units: next.units - units });
  }
  return taken;
}

function noticed(draft: Draft): Draft {
  if (draft.renews && draft.replaced.length === 0) return draft;
  return { ...draft, next: { ...draft.next, terms: { ...draft.next.terms, auto: false } } };
}

/**
 * The need of a support offer: licences in use less those that go without, and in the month in which licences are
 * bought also those that only a minimum order added, because support comes with every licence bought (model.md 7).
 */
export function supportNeed(
  compiled: Compiled,
  demand: Demand,
  offer: number,
  { dropped }: Support,
  plans: ReadonlyMap<number, OfferPlan>,
): Demand {
  if (!followsLicences(compiled.offers[offer])) return demand;
  const bases = basesOf(compiled.offers, offer).flatMap((base) => plans.get(base) ?? []);
  const needed = at(demand.needed, offer).map((units, t) => {
    const held = bases.reduce((sum, plan) => sum + valueAt(plan.held, t), 0);
    return Math.min(units, Math.max(0, held - (dropped[t] ?? 0)));
  });
  for (const { contracts } of bases)
    for (const { billing, begin, raised } of contracts)
      if (billing === 'once' && raised > 0) needed[begin] = valueAt(needed, begin) + raised;
  return { ...demand, needed: demand.needed.with(offer, needed) };
}
