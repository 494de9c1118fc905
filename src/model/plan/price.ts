import type { CompiledOffer } from '../compile/compiled.ts';
import type { Contract, PriceTrail, Rule, UnitPrice } from './contract.ts';

/** A price that stands in the scenario as it is. */
export function inputPrice(text: string, path: string): UnitPrice {
  return { value: Number(text), trail: { by: 'input', path, text } };
}

/** An offer's own price in a month: price × (1 + rise) once per full year since start (model.md 7). */
export function listPrice(offer: CompiledOffer, index: number, month: number): UnitPrice {
  if (offer.price === undefined) return { value: NaN, trail: { by: 'unknown', offer: index } };
  const years = Math.floor(month / 12);
  return {
    value: offer.priceNumber * Math.pow(1 + offer.rise, years),
    trail: { by: 'list', offer: index, years },
  };
}

/** What one unit costs per year when a contract renews by its rule: quoted, else uplifted, else risen with the offer; never above the cap. */
export function renewalPrice(contract: Contract, offer: CompiledOffer): UnitPrice {
  const price = uncapped(contract, offer);
  const cap = contract.next.terms.cap;
  if (cap === undefined || !(price.value > Number(cap))) return price;
  const trail: PriceTrail = { by: 'cap', of: price.trail, path: pathIn(contract.next, 'cap'), text: cap };
  return { value: Number(cap), trail };
}

function uncapped(contract: Contract, offer: CompiledOffer): UnitPrice {
  const { terms } = contract.next;
  const last = contract.price.value;
  if (terms.price !== undefined) return inputPrice(terms.price, pathIn(contract.next, 'price'));
  if (terms.uplift !== undefined) {
    const trail: PriceTrail = {
      by: 'uplift',
      last: contract.index,
      path: pathIn(contract.next, 'uplift'),
      text: terms.uplift,
    };
    return { value: last * (1 + Number(terms.uplift)), trail };
  }
  const trail: PriceTrail = {
    by: 'rise',
    last: contract.index,
    offer: contract.offer,
    months: contract.term,
  };
  return { value: last * Math.pow(1 + offer.rise, contract.term / 12), trail };
}

/** The input path of one field of a renewal rule. */
export function pathIn(rule: Rule, field: string): string {
  return rule.paths[field] ?? field;
}
