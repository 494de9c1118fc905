import { describe, expect, it } from 'vitest';
import type { CompiledOffer } from '../compile/compiled.ts';
import { compileOffers } from '../compile/offers.ts';
import type { Offer, Renewal } from '../scenario/contracts.ts';
import { small } from '../../../tests/small/scenario.ts';
import { NO_RULE, ruleAt, type Contract } from './contract.ts';
import { barredPurchase, listPrice, renewalPrice, saleBar, sharePrice } from './price.ts';

const offerOf = (change: Partial<Offer> = {}): CompiledOffer => {
  const [offer] = compileOffers(
    small({ offers: [{ id: 'v', metric: { id: 'per-host' }, price: '100', ...change }] }),
    [],
  );
  if (!offer) throw new TypeError('no offer');
  return offer;
};
const contract = (terms?: Renewal, change: Partial<Contract> = {}): Contract => ({
  index: 7,
  id: 'h1',
  offer: 3,
  origin: 'held',
  root: 0,
  parent: -1,
  quantity: 5,
  raised: 0,
  begin: -24,
  end: 12,
  term: 36,
  billing: 'yearly',
  price: { value: 50, trail: { by: 'input', path: 'p', text: '50' } },
  renews: true,
  next: ruleAt(terms, 'holdings/h1/next'),
  later: NO_RULE,
  trueUp: undefined,
  late: false,
  replaced: [],
  thirdParty: false,
  ...change,
});

describe("an offer's own price", () => {
  it('rises once per full year', () => {
    const offer = offerOf({ risePerYear: '0.1' });
    expect(listPrice(offer, 4, 11, 1)).toEqual({
      value: 100,
      trail: { by: 'list', offer: 4, years: 0, band: -1, text: '100' },
    });
    expect(listPrice(offer, 4, 24, 1).value).toBeCloseTo(121, 9);
    expect(listPrice(offer, 4, 24, 1).trail).toMatchObject({ years: 2 });
  });

  it('is that of the largest band an order reaches', () => {
    const offer = offerOf({
      bands: [
        { from: 20, price: '80' },
        { from: 10, price: '90' },
      ],
    });
    expect([9, 10, 19, 20, 99].map((units) => listPrice(offer, 0, 0, units).value)).toEqual([
      100, 90, 90, 80, 80,
    ]);
  });

  it('is unknown without a price, and says where it would be written', () => {
    const { price: _, ...bare } = offerOf().source;
    const [offer] = compileOffers(small({ offers: [bare] }), []);
    expect(offer && listPrice(offer, 0, 0, 1)).toEqual({
      value: NaN,
      trail: { by: 'unknown', path: 'offers/v/quote', code: 'unpriced' },
    });
  });

  it('is unknown for a band whose currency has no rate, although the quoted price would be known', () => {
    const offer = { ...offerOf(), bands: [{ from: 1, price: undefined }] };
    expect(listPrice(offer, 0, 0, 1).trail).toEqual({ by: 'unknown', path: 'rates', code: 'no-rate' });
  });
});

describe('a sale window', () => {
  it('is open from its first month until the month before its last', () => {
    const offer = offerOf({ soldFrom: '2027-03', soldUntil: '2027-05' });
    expect([1, 2, 3, 4].map((month) => saleBar(offer, month))).toEqual([
      'not-sold',
      undefined,
      undefined,
      'not-sold',
    ]);
    expect(barredPurchase(offer, 'not-sold', 1)).toEqual({ path: 'offers/v/soldFrom', code: 'not-sold' });
    expect(barredPurchase(offer, 'not-sold', 2)).toEqual({ path: 'offers/v/soldUntil', code: 'not-sold' });
    expect(barredPurchase(offer, 'not-sold', 4)).toEqual({ path: 'offers/v/soldUntil', code: 'not-sold' });
  });

  it('closes with the support of the offer', () => {
    const offer = offerOf({ supportedUntil: '2027-03' });
    expect([1, 2].map((month) => saleBar(offer, month))).toEqual([undefined, 'not-supported']);
    expect(barredPurchase(offer, 'not-supported', 2)).toEqual({
      path: 'offers/v/supportedUntil',
      code: 'not-supported',
    });
  });
});

describe('a renewal price', () => {
  const renewed = (terms: Renewal | undefined, change: Partial<Offer> = {}, ordered = 5) =>
    renewalPrice(contract(terms), offerOf(change), 12, ordered);

  it('is quoted before it is uplifted, uplifted before it rises', () => {
    expect(renewed({ price: '70', uplift: '0.5' })).toEqual({
      value: 70,
      trail: { by: 'input', path: 'holdings/h1/next/price', text: '70' },
    });
    expect(renewed({ uplift: '0.5' }, { risePerYear: '0.1' })).toEqual({
      value: 75,
      trail: { by: 'uplift', last: 7, path: 'holdings/h1/next/uplift', text: '0.5' },
    });
    const risen = renewed(undefined, { risePerYear: '0.1' });
    expect(risen.value).toBeCloseTo(50 * 1.331, 9);
    expect(risen.trail).toEqual({ by: 'rise', last: 7, offer: 3, months: 36 });
  });

  it('is that of the largest agreed band the order reaches, below all of them the rule', () => {
    const bands = [
      { from: 20, price: '30' },
      { from: 10, price: '40' },
    ];
    expect(renewed({ bands, price: '70' }, {}, 9).value).toBe(70);
    expect(renewed({ bands, price: '70' }, {}, 10)).toEqual({
      value: 40,
      trail: { by: 'input', path: 'holdings/h1/next/bands/10/price', text: '40' },
    });
    for (const given of [bands, bands.toReversed()])
      expect(renewed({ bands: given }, {}, 21).trail).toMatchObject({
        path: 'holdings/h1/next/bands/20/price',
      });
  });

  it('never exceeds the cap', () => {
    expect(renewed({ price: '70', cap: '60' })).toEqual({
      value: 60,
      trail: {
        by: 'cap',
        of: { by: 'input', path: 'holdings/h1/next/price', text: '70' },
        path: 'holdings/h1/next/cap',
        text: '60',
      },
    });
    expect(renewed({ price: '60', cap: '60' }).trail.by).toBe('input');
    expect(renewed({ price: '50', cap: '60' }).value).toBe(50);
  });

  it('is unknown when the offer is no longer sold, until it is quoted', () => {
    const closed = { soldUntil: '2027-06' };
    expect(renewed({ uplift: '0.5', cap: '60' }, closed)).toEqual({
      value: NaN,
      trail: { by: 'unknown', path: 'holdings/h1/next/price', code: 'not-sold' },
    });
    expect(renewed({ price: '70' }, closed).value).toBe(70);
    expect(renewed({ bands: [{ from: 1, price: '40' }] }, closed).value).toBe(40);
    expect(renewed({}, { supportedUntil: '2027-06' }).trail).toMatchObject({ code: 'not-supported' });
  });

  it('points to the sale window where no rule was written, and binds no third party', () => {
    const closed = offerOf({ soldUntil: '2027-06' });
    expect(renewalPrice(contract(undefined, { next: NO_RULE }), closed, 12, 5).trail).toEqual({
      by: 'unknown',
      path: 'offers/v/soldUntil',
      code: 'not-sold',
    });
    expect(renewalPrice(contract(undefined, { thirdParty: true }), closed, 12, 5).value).toBe(50);
  });
});

describe("a third party's price", () => {
  it('is a share of the last price or of the list price', () => {
    const share = { text: '0.4', path: 'futures/f/support/s1/share' };
    expect(sharePrice({ value: 50, trail: { by: 'input', path: 'p', text: '50' } }, 7, share)).toEqual({
      value: 20,
      trail: { by: 'share', of: 7, share },
    });
  });
});
