import { describe, expect, it } from 'vitest';
import { compileOffers } from '../compile/offers.ts';
import type { Contract, PriceTrail } from '../plan/contract.ts';
import { small } from '../../../tests/small/scenario.ts';
import { exactPrice, unitPrices } from './prices.ts';
import { stepOf } from './steps.ts';

const offers = compileOffers(
  small({
    offers: [
      {
        id: 'v',
        metric: { id: 'per-host' },
        price: '100',
        risePerYear: '0.1',
        bands: [{ from: 10, price: '90' }],
      },
      { id: 'none', metric: { id: 'per-host' } },
    ],
  }),
  [],
);
const share = { text: '0.4', path: 'futures/f/support/s/share' };
const contractsOf = (...trails: PriceTrail[]): Contract[] =>
  trails.map((trail, index) => ({ index, price: { value: 0, trail } })) as unknown as Contract[];

describe('exact unit prices', () => {
  const input: PriceTrail = { by: 'input', path: 'p', text: '0.10' };
  const cases: [PriceTrail, string | undefined][] = [
    [input, '0.1'],
    [{ by: 'total', path: 'p', text: '100', quantity: 3, months: 24 }, '16.66666666666666666666666666666667'],
    [{ by: 'total', path: 'p', text: '100', quantity: 8, months: Infinity }, '12.5'],
    [{ by: 'list', offer: 0, years: 2, band: -1, text: '100' }, '121'],
    [{ by: 'list', offer: 0, years: 1, band: 10, text: '90' }, '99'],
    [{ by: 'uplift', last: 0, path: 'p', text: '0.5' }, '0.15'],
    [{ by: 'rise', last: 0, offer: 0, months: 24 }, '0.121'],
    [{ by: 'cap', of: { by: 'uplift', last: 0, path: 'p', text: '0.5' }, path: 'p', text: '0.12' }, '0.12'],
    [{ by: 'share', of: 0, share }, '0.04'],
    [{ by: 'share', of: { by: 'list', offer: 0, years: 0, band: -1, text: '100' }, share }, '40'],
    [{ by: 'unknown', path: 'p', code: 'unpriced' }, undefined],
    [{ by: 'cap', of: { by: 'unknown', path: 'p', code: 'unpriced' }, path: 'p', text: '1' }, undefined],
    [{ by: 'uplift', last: 9, path: 'p', text: '0.5' }, undefined],
  ];

  it.each(cases)('%j is %s', (trail, price) => {
    expect(unitPrices(contractsOf(input, trail), offers)).toEqual(['0.1', price]);
    expect(exactPrice(trail, contractsOf(input), offers)).toBe(price);
  });

  it('follow contracts one after the other', () => {
    const later: PriceTrail = { by: 'uplift', last: 1, path: 'p', text: '1' };
    expect(
      unitPrices(contractsOf(input, { by: 'rise', last: 0, offer: 0, months: 12 }, later), offers),
    ).toEqual(['0.1', '0.11', '0.22']);
  });
});

describe('the step behind a price', () => {
  const figures = (trail: PriceTrail): unknown =>
    Object.fromEntries(
      Object.entries(stepOf(trail, offers)?.slots ?? {}).map(([name, slot]) => [
        name,
        'figure' in slot ? slot.figure : slot,
      ]),
    );

  it('names the figures in its slots', () => {
    expect(figures({ by: 'list', offer: 0, years: 2, band: 10, text: '90' })).toEqual({
      price: 'offer/v/band/10',
      rise: 'offer/v/rise',
      years: 'number/years/2',
    });
    expect(figures({ by: 'list', offer: 0, years: 0, band: -1, text: '100' })).toMatchObject({
      price: 'offer/v/price',
    });
    expect(figures({ by: 'list', offer: 0, years: 0, band: 0, text: '95' })).toMatchObject({
      price: 'offer/v/band/0',
    });
    expect(figures({ by: 'total', path: 'holdings/h/total', text: '1', quantity: 2, months: 36 })).toEqual({
      total: 'input/holdings/h/total',
      quantity: 'number/quantity/2',
      months: 'number/months/36',
    });
    expect(figures({ by: 'total', path: 'x', text: '1', quantity: 2, months: Infinity })).toEqual({
      total: 'input/x',
      quantity: 'number/quantity/2',
    });
    expect(figures({ by: 'rise', last: 4, offer: 1, months: 5 })).toEqual({
      last: { contract: 4 },
      rise: 'offer/none/rise',
      months: 'number/months/5',
    });
    expect(figures({ by: 'share', of: 4, share })).toEqual({
      price: { contract: 4 },
      share: 'input/futures/f/support/s/share',
    });
    expect(figures({ by: 'share', of: 4, share: { text: '0.5', path: undefined } })).toMatchObject({
      share: 'fact/third-party-share',
    });
    expect(stepOf({ by: 'input', path: 'p', text: '1' }, offers)).toBeUndefined();
    expect(stepOf({ by: 'unknown', path: 'p', code: 'unpriced' }, offers)).toBeUndefined();
  });

  it('is the rule of the trail', () => {
    const rule = (trail: PriceTrail) => stepOf(trail, offers)?.rule.id;
    expect(rule({ by: 'total', path: 'x', text: '1', quantity: 2, months: 36 })).toBe('price-of-total');
    expect(rule({ by: 'total', path: 'x', text: '1', quantity: 2, months: Infinity })).toBe(
      'price-of-purchase',
    );
    expect(rule({ by: 'share', of: 4, share })).toBe('price-third-party');
  });
});
