import { at } from '../at.ts';
import type { CompiledOffer } from '../compile/compiled.ts';
import type { PriceTrail } from '../plan/contract.ts';
import type { Rule } from '../rules/formula.ts';
import {
  CAPPED_PRICE,
  LIST_PRICE,
  PRICE_OF_PURCHASE,
  PRICE_OF_TOTAL,
  RISEN_PRICE,
  THIRD_PARTY_PRICE,
  UPLIFT_PRICE,
} from '../rules/prices.ts';

/** The rule behind a trail and where each of its slots comes from, for exact evaluation and for explanations alike. */
export interface PriceStep {
  readonly rule: Rule;
  readonly slots: Readonly<Record<string, PriceSlot>>;
}

/** A slot of a price rule: a text with the figure that explains it, the price of an earlier contract, or another trail. */
export type PriceSlot =
  | { readonly text: string; readonly figure: string }
  | { readonly contract: number }
  | { readonly trail: PriceTrail };

/** Resolves a trail into its rule and slots; undefined for a price that stands as it is or is not known. */
export function stepOf(trail: PriceTrail, offers: readonly CompiledOffer[]): PriceStep | undefined {
  switch (trail.by) {
    case 'input':
    case 'unknown':
      return undefined;
    case 'total':
      return totalStep(trail);
    case 'list':
      return {
        rule: LIST_PRICE,
        slots: {
          price: listSlot(trail, offers),
          rise: riseSlot(offers, trail.offer),
          years: plain('years', trail.years),
        },
      };
    case 'uplift':
      return { rule: UPLIFT_PRICE, slots: { last: { contract: trail.last }, uplift: given(trail) } };
    case 'rise':
      return {
        rule: RISEN_PRICE,
        slots: {
          last: { contract: trail.last },
          rise: riseSlot(offers, trail.offer),
          months: plain('months', trail.months),
        },
      };
    case 'cap':
      return { rule: CAPPED_PRICE, slots: { price: { trail: trail.of }, cap: given(trail) } };
    case 'share':
      return { rule: THIRD_PARTY_PRICE, slots: { price: baseSlot(trail.of), share: shareSlot(trail.share) } };
  }
}

function totalStep(trail: Extract<PriceTrail, { by: 'total' }>): PriceStep {
  const slots = { total: given(trail), quantity: plain('quantity', trail.quantity) };
  if (trail.months === Infinity) return { rule: PRICE_OF_PURCHASE, slots };
  return { rule: PRICE_OF_TOTAL, slots: { ...slots, months: plain('months', trail.months) } };
}

function plain(what: string, value: number): PriceSlot {
  return { text: String(value), figure: `number/${what}/${String(value)}` };
}

function given({ text, path }: { readonly text: string; readonly path: string }): PriceSlot {
  return { text, figure: `input/${path}` };
}

function riseSlot(offers: readonly CompiledOffer[], offer: number): PriceSlot {
  const { riseText, source } = at(offers, offer);
  return { text: riseText, figure: `offer/${source.id}/rise` };
}

function listSlot(trail: Extract<PriceTrail, { by: 'list' }>, offers: readonly CompiledOffer[]): PriceSlot {
  const part = trail.band < 0 ? 'price' : `band/${String(trail.band)}`;
  return { text: trail.text, figure: `offer/${at(offers, trail.offer).source.id}/${part}` };
}

function baseSlot(of: number | PriceTrail): PriceSlot {
  return typeof of === 'number' ? { contract: of } : { trail: of };
}

function shareSlot({ text, path }: { readonly text: string; readonly path: string | undefined }): PriceSlot {
  return { text, figure: path === undefined ? 'fact/third-party-share' : `input/${path}` };
}
