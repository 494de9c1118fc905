import type { CompiledOffer } from '../compile/compiled.ts';
import { exact, type Exact } from '../exact/decimal.ts';
import { evaluate } from '../exact/evaluate.ts';
import type { Contract, PriceTrail } from '../plan/contract.ts';
import type { Rule } from '../rules/formula.ts';
import { CAPPED_PRICE, LIST_PRICE, PRICE_OF_TOTAL, RISEN_PRICE, UPLIFT_PRICE } from '../rules/prices.ts';

/** The rule behind a trail and where each of its slots comes from, for exact evaluation and for explanations alike. */
export interface PriceStep {
  readonly rule: Rule;
  readonly slots: Readonly<Record<string, PriceSlot>>;
}

/** A slot of a price rule: a text given somewhere, the price of an earlier contract, or another trail. */
export type PriceSlot =
  | {
      readonly text: string;
      readonly path?: string;
      readonly offer?: number;
      readonly field?: 'price' | 'rise';
    }
  | { readonly contract: number }
  | { readonly trail: PriceTrail };

/** Resolves a trail into its rule and slots; undefined for a price that stands as it is or is not known. */
export function priceStep(trail: PriceTrail, offers: readonly CompiledOffer[]): PriceStep | undefined {
  switch (trail.by) {
    case 'input':
    case 'unknown':
    case 'band':
      return undefined;
    case 'total':
      return {
        rule: PRICE_OF_TOTAL,
        slots: {
          total: { text: trail.text, path: trail.path },
          months: plain(trail.months),
          quantity: plain(trail.quantity),
        },
      };
    case 'list':
      return {
        rule: LIST_PRICE,
        slots: {
          price: offerSlot(offers, trail.offer, 'price'),
          rise: offerSlot(offers, trail.offer, 'rise'),
          years: plain(trail.years),
        },
      };
    case 'uplift':
      return {
        rule: UPLIFT_PRICE,
        slots: { last: { contract: trail.last }, uplift: { text: trail.text, path: trail.path } },
      };
    case 'rise':
      return {
        rule: RISEN_PRICE,
        slots: {
          last: { contract: trail.last },
          rise: offerSlot(offers, trail.offer, 'rise'),
          months: plain(trail.months),
        },
      };
    case 'cap':
      return {
        rule: CAPPED_PRICE,
        slots: { price: { trail: trail.of }, cap: { text: trail.text, path: trail.path } },
      };
  }
}

function plain(value: number): PriceSlot {
  return { text: String(value) };
}

function offerSlot(offers: readonly CompiledOffer[], offer: number, field: 'price' | 'rise'): PriceSlot {
  const known = offers[offer];
  return { text: (field === 'price' ? known?.price : known?.riseText) ?? 'NaN', offer, field };
}

/** Exact unit prices of one offer's contracts, in their order; undefined where a price is not known. */
export function unitPrices(
  contracts: readonly Contract[],
  offers: readonly CompiledOffer[],
): (string | undefined)[] {
  const known = new Map<number, Exact | undefined>();
  const ofTrail = (trail: PriceTrail): Exact | undefined => {
    if (trail.by === 'input' || trail.by === 'band') return exact(trail.text);
    const step = priceStep(trail, offers);
    if (!step) return undefined;
    const slots: Record<string, Exact> = {};
    for (const [name, from] of Object.entries(step.slots)) {
      const value =
        'text' in from
          ? exact(from.text)
          : 'contract' in from
            ? ofContract(from.contract)
            : ofTrail(from.trail);
      if (value === undefined || value.isNaN()) return undefined;
      slots[name] = value;
    }
    return evaluate(step.rule.formula, slots, 0);
  };
  const ofContract = (index: number): Exact | undefined => {
    const contract = contracts[index];
    if (!contract || known.has(index)) return known.get(index);
    const price = ofTrail(contract.price.trail);
    known.set(index, price);
    return price;
  };
  return contracts.map((_, index) => ofContract(index)?.toString());
}
