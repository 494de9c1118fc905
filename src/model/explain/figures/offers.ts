import { sure } from '../../at.ts';
import { isForeign, levelOf, NO_RATE, rateFor } from '../../compile/offers.ts';
import type { CompiledOffer, Unknown } from '../../compile/compiled.ts';
import { exact } from '../../exact/decimal.ts';
import { THIRD_PARTY_SHARE, THIRD_PARTY_SOURCE } from '../../plan/support.ts';
import type { Projection } from '../../projection.ts';
import { explained } from '../context.ts';
import type { Unit } from '../../rules/formula.ts';
import type { Because, Explained, FigureId, Leaf } from '../explained.ts';
import type { Family } from '../family.ts';

type Parts = Readonly<Record<string, string>>;

/** Prices of offers: quoted or from the list, by size of order, converted, or a percentage of a licence; and their minimum (model.md 1, 7). */
export const offerFigures: readonly Family[] = [
  family('price', (projection, offer, _, id) => priceFigure(projection, offer, id)),
  family('price/foreign', (projection, offer, _, id) =>
    foreignFigure(projection, offer, givenPrice(projection, offer), id),
  ),
  family('band/:band', (projection, offer, parts, id) => bandFigure(projection, offer, parts, id)),
  family('band/:band/foreign', (projection, offer, parts, id) =>
    foreignFigure(projection, offer, bandAt(offer, parts)?.price, id),
  ),
  family('minSpend', (projection, offer, _, id) =>
    priced(projection, offer, offer.minSpend, offer.source.minSpend, id, 'money'),
  ),
  family('minSpend/foreign', (projection, offer, _, id) =>
    foreignFigure(projection, offer, offer.source.minSpend, id),
  ),
  family('percent', (_, offer, __, id) =>
    explained(id, 'share', exact(offer.source.percent ?? '0').toString(), {
      kind: 'leaf',
      leaf: { kind: 'input', path: `offers/${offer.source.id}/percent`, assumed: false },
    }),
  ),
  {
    pattern: 'fact/third-party-share',
    list: () => [],
    explain: (_, __, id) =>
      explained(id, 'share', THIRD_PARTY_SHARE, {
        kind: 'leaf',
        leaf: { kind: 'fact', fact: 'third-party-share', source: THIRD_PARTY_SOURCE },
      }),
  },
];

function family(
  part: string,
  why: (projection: Projection, offer: CompiledOffer, parts: Parts, id: FigureId) => Explained | undefined,
): Family {
  return {
    pattern: `offer/:offer/${part}`,
    list: () => [],
    explain: (projection, parts, id) => {
      const offer = projection.compiled.offers.find(({ source }) => source.id === parts['offer']);
      return offer && why(projection, offer, parts, id);
    },
  };
}

function givenPrice({ compiled }: Projection, { source }: CompiledOffer): string | undefined {
  return source.quote ?? levelOf(compiled.scenario, source);
}

function priceFigure(projection: Projection, offer: CompiledOffer, id: FigureId): Explained {
  const given = givenPrice(projection, offer);
  const { of, percent } = offer.source;
  if (given !== undefined || percent === undefined || of === undefined)
    return priced(projection, offer, offer.price, given, id);
  const because: Because = {
    kind: 'rule',
    rule: 'price-percentage',
    of: { licence: `offer/${of}/price`, percent: `offer/${offer.source.id}/percent` },
  };
  return known(offer.price, because, id, unitOf(offer), offer.unknown);
}

/** A price as it was given, or converted at the stated rate. */
function priced(
  projection: Projection,
  offer: CompiledOffer,
  price: string | undefined,
  given: string | undefined,
  id: FigureId,
  unit: Unit = unitOf(offer),
): Explained {
  const { scenario } = projection.compiled;
  const rate =
    given !== undefined && isForeign(scenario, offer.source) ? rateFor(scenario, offer.source) : undefined;
  const unknown = given === undefined ? offer.unknown : NO_RATE;
  if (!rate) return known(price, { kind: 'leaf', leaf: leafOf(projection, offer) }, id, unit, unknown);
  const of = { price: `${id}/foreign`, rate: `input/rates/${rate.id}/rate` };
  return known(price, { kind: 'rule', rule: 'price-converted', of }, id, unit, unknown);
}

function unitOf({ perpetual }: CompiledOffer): Unit {
  return perpetual ? 'money/unit' : 'money/unit/year';
}

function known(
  price: string | undefined,
  because: Because,
  id: FigureId,
  unit: Unit,
  unknown: Unknown,
): Explained {
  if (price !== undefined) return explained(id, unit, exact(price).toString(), because);
  return explained(id, unit, null, because, [unknown]);
}

/** A price in its own currency, where it is converted. */
function foreignFigure(
  projection: Projection,
  offer: CompiledOffer,
  given: string | undefined,
  id: FigureId,
): Explained | undefined {
  if (given === undefined || !isForeign(projection.compiled.scenario, offer.source)) return undefined;
  const leaf: Leaf = { ...leafOf(projection, offer), currency: sure(offer.source.currency) };
  return explained(id, 'factor', exact(given).toString(), { kind: 'leaf', leaf });
}

function bandAt(
  { source }: CompiledOffer,
  parts: Parts,
): NonNullable<CompiledOffer['source']['bands']>[number] | undefined {
  return source.bands?.find(({ from }) => String(from) === parts['band']);
}

function bandFigure(
  projection: Projection,
  offer: CompiledOffer,
  parts: Parts,
  id: FigureId,
): Explained | undefined {
  const given = bandAt(offer, parts);
  const band = given && offer.bands.find(({ from }) => from === given.from);
  return band && priced(projection, offer, band.price, given.price, id);
}

function leafOf(
  { compiled }: Projection,
  { source: offer }: CompiledOffer,
): Extract<Leaf, { kind: 'price' }> {
  const { id, quote, price, source, asOf, confidence } = offer;
  const level = compiled.scenario.assumptions?.priceLevel ?? 'base';
  return {
    kind: 'price',
    offer: id,
    level: quote !== undefined ? 'quote' : price === undefined ? 'unknown' : level,
    ...(source === undefined ? {} : { source }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
