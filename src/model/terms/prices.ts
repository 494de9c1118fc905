import type { CompiledOffer } from '../compile/compiled.ts';
import { exact, type Exact } from '../exact/decimal.ts';
import { evaluate, type Powers } from '../exact/evaluate.ts';
import type { Contract, PriceTrail } from '../plan/contract.ts';
import { stepOf, type PriceSlot } from './steps.ts';

/** Exact unit prices of one offer's contracts, in their order; undefined where a price is not known. */
export function unitPrices(
  contracts: readonly Contract[],
  offers: readonly CompiledOffer[],
): (string | undefined)[] {
  const prices = new ExactPrices(contracts, offers);
  return contracts.map((_, index) => prices.ofContract(index)?.toString());
}

/** The exact price behind any trail of an offer's plan, as text; undefined where it is not known. */
export function exactPrice(
  trail: PriceTrail,
  contracts: readonly Contract[],
  offers: readonly CompiledOffer[],
): string | undefined {
  return new ExactPrices(contracts, offers).ofTrail(trail)?.toString();
}

/** Powers by which prices of these offers rise, worked out once for all futures. */
const powersOf = new WeakMap<readonly CompiledOffer[], Powers>();

/** Follows trails to exact prices; a trail that many contracts share is followed once. */
class ExactPrices {
  readonly #contracts: readonly Contract[];
  readonly #offers: readonly CompiledOffer[];
  readonly #powers: Powers;
  readonly #known = new Map<PriceTrail, Exact | undefined>();

  constructor(contracts: readonly Contract[], offers: readonly CompiledOffer[]) {
    this.#contracts = contracts;
    this.#offers = offers;
    this.#powers = powersOf.get(offers) ?? (new Map() as Powers);
    powersOf.set(offers, this.#powers);
  }

  ofContract(index: number): Exact | undefined {
    const trail = this.#contracts[index]?.price.trail;
    return trail && this.ofTrail(trail);
  }

  ofTrail(trail: PriceTrail): Exact | undefined {
    if (this.#known.has(trail)) return this.#known.get(trail);
    const price = this.#follow(trail);
    this.#known.set(trail, price);
    return price;
  }

  #follow(trail: PriceTrail): Exact | undefined {
    if (trail.by === 'input') return exact(trail.text);
    const step = stepOf(trail, this.#offers);
    if (!step) return undefined;
    const slots: Record<string, Exact> = {};
    for (const [name, from] of Object.entries(step.slots)) {
      const value = this.#ofSlot(from);
      if (value === undefined) return undefined;
      slots[name] = value;
    }
    return evaluate(step.rule.formula, slots, 0, this.#powers);
  }

  #ofSlot(from: PriceSlot): Exact | undefined {
    if ('text' in from) return exact(from.text);
    return 'contract' in from ? this.ofContract(from.contract) : this.ofTrail(from.trail);
  }
}
