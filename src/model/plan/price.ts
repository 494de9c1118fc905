import { NO_RATE } from '../compile/offers.ts';
import type { CompiledOffer, SaleBar, Unknown } from '../compile/compiled.ts';
import type { Contract, PriceTrail, Rule, Share, UnitPrice } from './contract.ts';

/** A price that stands in the scenario as it is. */
export function inputPrice(text: string, path: string): UnitPrice {
  return { value: Number(text), trail: { by: 'input', path, text } };
}

/** A price nobody knows, and where it would be written. */
export function unknownPrice(unknown: Unknown): UnitPrice {
  return { value: NaN, trail: { by: 'unknown', ...unknown } };
}

/** An offer's own price in a month for an order of so many units: price or band × (1 + rise) once per full year (model.md 7). */
export function listPrice(offer: CompiledOffer, index: number, month: number, ordered: number): UnitPrice {
  const band = offer.bands.findLast(({ from }) => from <= ordered);
  const price = band ? band.price : offer.price;
  if (price === undefined) return unknownPrice(band ? NO_RATE : offer.unknown);
  const years = Math.floor(month / 12);
  return {
    value: Number(price) * Math.pow(1 + offer.rise, years),
    trail: { by: 'list', offer: index, years, band: band?.from ?? -1, text: price },
  };
}

/** Why an offer cannot be bought in a month: outside its sale window, or its support has ended; undefined when it can. */
export function saleBar(offer: CompiledOffer, month: number): SaleBar | undefined {
  if (month < offer.soldFrom || month >= offer.soldUntil) return 'not-sold';
  return month >= offer.supportedUntil ? 'not-supported' : undefined;
}

/** What is asked when something would be bought that is not sold or supported: the month of the window that closed. */
export function barredPurchase(offer: CompiledOffer, code: SaleBar, month: number): Unknown {
  const early = month < offer.soldFrom ? 'soldFrom' : 'soldUntil';
  return { path: `offers/${offer.source.id}/${code === 'not-sold' ? early : 'supportedUntil'}`, code };
}

/** A third party's price: a share of the vendor's last price, or of its list price (model.md 7). */
export function sharePrice(of: UnitPrice, from: number | PriceTrail, share: Share): UnitPrice {
  return { value: of.value * Number(share.text), trail: { by: 'share', of: from, share } };
}

/**
 * What one unit costs when a contract renews by its rule in an order of so many units: agreed band, else quote, else
 * uplift, else risen with the offer; never above the cap. Without a quote, an offer that is no longer sold or supported
 * has no price (model.md 6, 7).
 */
export function renewalPrice(
  contract: Contract,
  offer: CompiledOffer,
  month: number,
  ordered: number,
): UnitPrice {
  const price = quoted(contract.next, ordered) ?? unquoted(contract, offer, month);
  const cap = contract.next.terms.cap;
  if (cap === undefined || !(price.value > Number(cap))) return price;
  const trail: PriceTrail = { by: 'cap', of: price.trail, path: pathIn(contract.next, 'cap'), text: cap };
  return { value: Number(cap), trail };
}

function quoted(rule: Rule, ordered: number): UnitPrice | undefined {
  const { terms } = rule;
  const band = terms.bands?.filter(({ from }) => from <= ordered).sort((a, b) => b.from - a.from)[0];
  if (band) return inputPrice(band.price, `${pathIn(rule, 'bands')}/${String(band.from)}/price`);
  return terms.price === undefined ? undefined : inputPrice(terms.price, pathIn(rule, 'price'));
}

function unquoted(contract: Contract, offer: CompiledOffer, month: number): UnitPrice {
  const { next } = contract;
  const bar = contract.thirdParty ? undefined : saleBar(offer, month);
  if (bar !== undefined)
    return unknownPrice(
      next.path === '' ? barredPurchase(offer, bar, month) : { path: `${next.path}/price`, code: bar },
    );
  const last = contract.price.value;
  const { uplift } = next.terms;
  if (uplift === undefined) {
    const { index, offer: of, term } = contract;
    const trail: PriceTrail = { by: 'rise', last: index, offer: of, months: term };
    return { value: last * Math.pow(1 + offer.rise, term / 12), trail };
  }
  const trail: PriceTrail = {
    by: 'uplift',
    last: contract.index,
    path: pathIn(next, 'uplift'),
    text: uplift,
  };
  return { value: last * (1 + Number(uplift)), trail };
}

/** The input path of a field of a renewal rule. */
export function pathIn(rule: Rule, field: string): string {
  return rule.paths[field] ?? `${rule.path}/${field}`;
}
