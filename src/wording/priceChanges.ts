import type { Offer } from '../model/scenario/contracts.ts';
import { metricById } from '../model/metrics/registry.ts';
import type { PriceEffect, Shift } from '../report/priceEffects.ts';
import { amountText, percentText } from './catalogue.ts';
import { cellText } from './cell.ts';
import { confidenceText } from './confidence.ts';
import { many, months, type Speech } from './speech.ts';
import type { TextTable } from './table.ts';
import { METRIC_UNIT_WORDS } from './units.ts';

/** An offer as it is kept and as the price list has it now. */
interface Changed {
  readonly kept: Offer;
  readonly now: Offer;
  readonly differing: readonly string[];
}

/** Words of prices that a scenario keeps while the price list has others. */
export const PRICE_CHANGE_WORDS = {
  title: 'Newer prices',
  table: 'Kept and new prices',
  offer: 'Offer',
  kept: 'Kept in this scenario',
  now: 'In the price list',
  effect: 'What the new prices would change',
  keep: 'Keep the prices of this scenario',
  take: 'Take the new prices',
  none: 'The price list has no other prices for the offers that this scenario keeps.',
} as const;

/** How many prices differ, and that nothing happens by itself: "The price list of this program (…) has other prices for 2 offers …". */
export function changesSentence(changes: readonly Changed[], version: string): string {
  const other = changes.filter(({ differing }) => differing.length > 0).length;
  const confirmed = changes.length - other;
  const found = [
    ...(other > 0 ? [`other prices for ${many(String(other), 'offer')} of this scenario`] : []),
    ...(confirmed > 0 ? [`the same price by a newer source for ${many(String(confirmed), 'offer')}`] : []),
  ].join(' and ');
  return `The price list of this program (${version}) has ${found}. The scenario keeps its own unless you take the new ones.`;
}

/** A price with what belongs to it, and where it is from: "USD 190 per core and year, 36 months, yearly; press, as of 2026-03-30". */
export function keptPriceText(offer: Offer, currency: string): string {
  const { percent, of, term, billing, bands, lateFee } = offer;
  const terms = [
    ...(offer.price === undefined ? [] : [unitPriceText(offer, currency)]),
    ...(percent !== undefined && of !== undefined ? [percentText(percent, of)] : []),
    ...(bands ?? []).map(({ from, price }) => `from ${String(from)}: ${price}`),
    ...(term === undefined ? [] : [months(term)]),
    ...(billing === undefined ? [] : [billing]),
    ...(lateFee === undefined ? [] : [`late fee ${lateFee}`]),
  ];
  return terms.length === 0 ? 'no price' : terms.join(', ');
}

/** Where a price is from, when, and how far to trust it. */
export function priceOriginText({ source, asOf, confidence }: Offer): string {
  const trust = confidenceText(confidence);
  return [
    source ?? 'source not given',
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
    ...(trust === undefined ? [] : [trust]),
  ].join(', ');
}

/** That a quote beats both prices, where the offer has one. */
export function quoteStays({ quote, currency }: Offer, own: string): string | undefined {
  return quote === undefined
    ? undefined
    : `Your quote of ${currency ?? own} ${quote} stays, and is what counts.`;
}

/** What the new prices would make of every future, side by side. */
export function effectTable(effects: readonly PriceEffect[], speech: Speech): TextTable {
  return {
    title: PRICE_CHANGE_WORDS.effect,
    columns: [
      'Future',
      ...['Total', 'Savings'].flatMap((key) => [`${key} now`, 'At the new prices', 'Change']),
    ],
    rows: effects.map(({ future, total, savings }) => ({
      heading: speech.future(future),
      cells: [...shiftCells(total, speech), ...(savings ? shiftCells(savings, speech) : BASELINE)],
    })),
  };
}

const BASELINE = ['baseline', 'baseline', 'baseline'];

function shiftCells({ kept, other, more }: Shift, speech: Speech): string[] {
  return [cellText(kept, speech), cellText(other, speech), more === null ? 'unknown' : signed(more, speech)];
}

function signed(more: string, { numbers }: Speech): string {
  return `${Number(more) > 0 ? '+' : ''}${numbers.exact(more)}`;
}

function unitPriceText({ price = '', currency, metric, licence }: Offer, own: string): string {
  const unit = METRIC_UNIT_WORDS[metricById(metric.id).unit][0];
  return `${amountText(price, currency ?? own)} per ${unit}${licence === 'perpetual' ? '' : ' and year'}`;
}
