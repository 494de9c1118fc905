import { at, valueAt } from '../../at.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';
import { workingOf } from '../../demand/working.ts';
import type { Projection } from '../../projection.ts';
import { claimsOf, type Claim } from '../../results/exposure.ts';
import { totalsOf } from '../../results/totals.ts';
import { inside } from '../../scenario/inputPath.ts';
import { eachOnce } from '../../scenario/eachOnce.ts';
import { forFutures, moneyFigure, range } from '../context.ts';
import type { Because, Explained, FigureId, Missing, Working } from '../explained.ts';
import { match, part, type Family } from '../family.ts';
import { lineId, missingIn } from '../lines.ts';

/** What payments of a claim lead to. */
const OWN = /^future\/[^/]+\/(line|contract|order)\//;

type Explain = (projection: Projection, id: FigureId) => Explained | undefined;

/**
 * What contested products would cost if their claims held, beside the totals (model.md 7): all of them, each by itself, and
 * the payments of a claim down to inputs and prices, which are explained like those of a future.
 */
export function exposureFigures(explain: Explain): readonly Family[] {
  return [
    {
      pattern: 'future/:future/exposure',
      list: (projection) =>
        claimsOf(projection).length === 0
          ? []
          : forFutures(projection, ({ id }) => [`future/${id}/exposure`]),
      explain: (projection, parts, id) => {
        const claims = claimsOf(projection);
        const place = placeOf(projection, parts['future']);
        if (claims.length === 0 || place < 0) return undefined;
        const of = claims.map(({ product }) => `${id}/${product.id}`);
        const minor = claims.reduce((sum, claim) => sum + amountOf(claim, place), 0);
        const missing = eachOnce(claims.flatMap((claim) => missingOf(claim, place)));
        return claimFigure(projection, id, minor, of, missing);
      },
    },
    {
      pattern: 'future/:future/exposure/:product',
      list: (projection) =>
        forFutures(projection, ({ id }) =>
          claimsOf(projection).map(({ product }) => `future/${id}/exposure/${product.id}`),
        ),
      explain: (projection, parts, id) => {
        const claim = claimOf(projection, parts);
        const place = placeOf(projection, parts['future']);
        if (!claim || place < 0) return undefined;
        const of = linesOf(claim, place);
        return claimFigure(projection, id, amountOf(claim, place), of, missingOf(claim, place));
      },
    },
    {
      pattern: 'exposure/:product/*rest',
      list: () => [],
      explain: (projection, parts, id) => {
        const claim = claimOf(projection, parts);
        const rest = part(parts, 'rest');
        const found = claim && OWN.test(rest) ? explain(claim.projection, rest) : undefined;
        if (!claim || !found) return undefined;
        const because = inClaim(claim.product.id, counted(claim, rest, found.because));
        return { ...found, id, because };
      },
    },
  ];
}

/** The amount of a claim; where a price is missing it is at least that much, and unknown where nothing of it is known. */
function claimFigure(
  projection: Projection,
  id: FigureId,
  minor: number,
  of: readonly FigureId[],
  missing: readonly Missing[],
): Explained {
  const figure = moneyFigure(projection, id, minor, { kind: 'sum', of }, missing);
  return minor === 0 && missing.length > 0 ? { ...figure, value: null } : figure;
}

function claimOf(projection: Projection, parts: Readonly<Record<string, string>>): Claim | undefined {
  return claimsOf(projection).find(({ product }) => product.id === parts['product']);
}

function placeOf({ futures }: Projection, id: string | undefined): number {
  return futures.findIndex((future) => future.id === id);
}

function amountOf({ projection }: Claim, place: number): number {
  return totalsOf(at(projection.futures, place)).total;
}

/** The payments of a claim and what is settled of them, as its ledger has them: credits are below 0. */
function linesOf({ product, projection }: Claim, place: number): FigureId[] {
  const future = at(projection.futures, place);
  return range(columnsOf(future.ledger).amount.length).map(
    (line) => `exposure/${product.id}/${lineId(future, line)}`,
  );
}

/** What is not known of a claim: prices, or by what it would be licensed. */
function missingOf({ product, projection, needs }: Claim, place: number): Missing[] {
  const { offer, isMade } = at(needs, place);
  if (offer < 0)
    return isMade ? [{ path: inside(inside('products', product.id), 'modes'), code: 'unpriced' }] : [];
  const future = at(projection.futures, place);
  return missingIn(projection, future, { future: future.id });
}

/** An explanation whose figures of a future are those of the claim. */
function inClaim(product: string, because: Because): Because {
  const own = (id: FigureId): FigureId => (OWN.test(id) ? `exposure/${product}/${id}` : id);
  switch (because.kind) {
    case 'rule':
      return {
        ...because,
        of: Object.fromEntries(Object.entries(because.of).map(([slot, id]) => [slot, own(id)])),
      };
    case 'sum':
      return { ...because, of: because.of.map(own) };
    default:
      return because;
  }
}

/** The quantity of a contract for licences that are claimed says how many are, and how many of them are there already. */
function counted(claim: Claim, id: FigureId, because: Because): Because {
  const parts = match('future/:future/contract/:offer/:contract/quantity', id);
  if (!parts || because.kind !== 'leaf' || because.leaf.kind !== 'quantity') return because;
  const steps = stepsOf(claim, parts);
  return { ...because, leaf: { ...because.leaf, steps: [...steps, ...because.leaf.steps] } };
}

function stepsOf(
  { projection, needs }: Claim,
  { future: id, offer: name, contract: index }: Record<string, string>,
): Working[] {
  const { compiled, futures } = projection;
  const place = placeOf(projection, id);
  const need = at(needs, place);
  const { demand, plans, timeline } = at(futures, place);
  const plan = plans.find(({ offer }) => offer === need.offer);
  if (!plan || compiled.offers[need.offer]?.source.id !== name) return [];
  const { begin } = at(plan.contracts, Number(index));
  const asked = { ...demand, needed: demand.needed.with(need.offer, need.claimed) };
  const estate = { compiled, future: at(compiled.futures, place), timeline };
  const values = { claimed: valueAt(need.claimed, begin), covered: valueAt(need.covered, begin) };
  const held = new Map(plans.map((one) => [one.offer, one.held]));
  return [
    ...workingOf(estate, asked, need.offer, begin, held.get.bind(held)),
    { what: 'claimed-beyond', values, result: values.claimed - values.covered },
  ];
}
