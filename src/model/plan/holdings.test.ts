import { describe, expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';

type Given = Record<string, unknown>;
const entered = (change: Given, offer: Given = {}, decisions: Given = {}) => {
  const projection = contracts({
    offers: { v: { metric: { id: 'per-host' }, price: '120', term: 12, billing: 'monthly', ...offer } },
    holdings: [{ id: 'h1', offer: 'v', quantity: 4, start: '2026-07', end: '2027-07', ...change }],
    futures: { stay: decisions },
  });
  return projection.futures[0]?.plans[0]?.contracts[0];
};

describe('an entered contract', () => {
  it('takes what is not entered from its offer', () => {
    expect(entered({})).toMatchObject({
      begin: -6,
      end: 6,
      term: 12,
      billing: 'monthly',
      price: { value: 120 },
    });
    expect(entered({ billing: 'prepaid', price: '7' })).toMatchObject({
      billing: 'prepaid',
      price: { value: 7, trail: { by: 'input', path: 'holdings/h1/price', text: '7' } },
      trueUp: undefined,
    });
    expect(entered({ trueUpPrice: '9' })?.trueUp).toEqual({
      value: 9,
      trail: { by: 'input', path: 'holdings/h1/trueUpPrice', text: '9' },
    });
  });

  it('stems from its holding, and follows no other contract', () => {
    expect(entered({})).toMatchObject({ origin: 'held', root: 0, parent: -1, raised: 0, late: false });
  });

  it('takes the band that its quantity reaches', () => {
    expect(entered({}, { bands: [{ from: 4, price: '80' }] })?.price.value).toBe(80);
    expect(entered({}, { bands: [{ from: 5, price: '80' }] })?.price.value).toBe(120);
  });

  it('has the unit price of its total', () => {
    expect(entered({ total: '96', end: '2029-01' })?.price).toEqual({
      value: 9.6,
      trail: { by: 'total', path: 'holdings/h1/total', text: '96', quantity: 4, months: 30 },
    });
    expect(entered({ total: '96', end: undefined }, { licence: 'perpetual' })).toMatchObject({
      billing: 'once',
      renews: false,
      price: { value: 24, trail: { path: 'holdings/h1/total', months: Infinity } },
    });
    // Owned for good, whatever month was entered as its end.
    expect(entered({ total: '96', end: '2029-01' }, { licence: 'perpetual' })).toMatchObject({
      end: Infinity,
      price: { value: 24 },
    });
  });

  it('has no price from a total without an end, and that of its offer where the total covers nothing', () => {
    expect(entered({ total: '96', end: undefined })?.price.trail).toEqual({
      by: 'unknown',
      path: 'holdings/h1/end',
      code: 'unpriced',
    });
    expect(entered({ total: '96', quantity: 0 })?.price.value).toBe(120);
    expect(entered({ total: '96', end: '2026-07' })?.price.value).toBe(120);
  });

  it('renews by its own rule, field by field under the decisions of the future', () => {
    const contract = entered(
      { next: { price: '70', term: 36 }, later: { uplift: '0.2' } },
      {},
      { renewals: { h1: { next: { term: 12, uplift: '0.5' }, later: { cap: '90' } } } },
    );
    expect(contract?.next).toEqual({
      terms: { price: '70', term: 12, uplift: '0.5' },
      path: 'holdings/h1/next',
      paths: {
        term: 'futures/stay/renewals/h1/next/term',
        uplift: 'futures/stay/renewals/h1/next/uplift',
      },
    });
    expect(contract?.later.paths).toEqual({ cap: 'futures/stay/renewals/h1/later/cap' });
  });

  it('of an offer nobody knows is left out', () => {
    const { futures } = contracts({ holdings: [{ id: 'x', offer: 'gone', quantity: 4, start: '2026-07' }] });
    expect(futures[0]?.plans.flatMap(({ contracts: all }) => all.map(({ id }) => id))).toEqual(['new']);
  });
});
