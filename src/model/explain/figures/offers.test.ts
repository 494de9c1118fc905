import { describe, expect, it } from 'vitest';
import { contracts } from '../../../../tests/small/contracts.ts';
import { run } from '../../../../tests/small/scenario.ts';
import { explain } from '../explain.ts';

type Given = Record<string, unknown>;
type Change = Parameters<typeof contracts>[0];

describe('the price of an offer', () => {
  const price = (offer: Given, change: Change = {}, part = 'price') =>
    explain(
      contracts({ offers: { v: { metric: { id: 'per-host' }, ...offer } }, ...change }),
      `offer/v/${part}`,
    );
  const EUR = { id: 'r', currency: 'EUR', rate: '1.1', date: '2026-11-01', source: 'a bank' };

  it('says where it comes from', () => {
    const told = { source: 'a list', asOf: '2026-11', confidence: 'press' };
    expect(price({ price: '12', ...told })?.because).toEqual({
      kind: 'leaf',
      leaf: { kind: 'price', offer: 'v', level: 'base', ...told },
    });
    expect(
      price({ price: { low: '1', base: '2', high: '3' } }, { assumptions: { priceLevel: 'low' } }),
    ).toMatchObject({
      value: '1',
      because: { leaf: { level: 'low' } },
    });
    expect(price({ price: '12', quote: '7' })).toMatchObject({
      value: '7',
      because: { leaf: { level: 'quote' } },
    });
    expect(price({})).toMatchObject({
      value: null,
      missing: [{ path: 'offers/v/quote', code: 'unpriced' }],
      because: { leaf: { level: 'unknown' } },
    });
    // Nothing is said of a source that nobody stated, and without a level the base is read.
    expect(explain(run(), 'offer/v/price')?.because).toStrictEqual({
      kind: 'leaf',
      leaf: { kind: 'price', offer: 'v', level: 'base' },
    });
    expect(price({ percent: '0.1' })).toMatchObject({ value: null, because: { kind: 'leaf' } });
    expect(price({ price: '3', percent: '0.1', of: 'v' })).toMatchObject({
      value: '3',
      because: { kind: 'leaf' },
    });
    expect(price({ of: 'w' })).toMatchObject({ value: null, because: { kind: 'leaf' } });
  });

  it('is converted at the stated rate, or missing one', () => {
    const foreign = { price: '10', currency: 'EUR', bands: [{ from: 2, price: '5' }], minSpend: '9' };
    const converted = (part: string) => price(foreign, { rates: [EUR] }, part);
    expect(converted('price')).toMatchObject({
      value: '11',
      because: {
        rule: 'price-converted',
        of: { price: 'offer/v/price/foreign', rate: 'input/rates/r/rate' },
      },
    });
    expect(converted('price/foreign')).toMatchObject({ value: '10', unit: 'factor' });
    expect(converted('band/2')).toMatchObject({
      value: '5.5',
      because: { of: { price: 'offer/v/band/2/foreign', rate: 'input/rates/r/rate' } },
    });
    expect(converted('band/2/foreign')).toMatchObject({ value: '5' });
    expect(converted('minSpend')).toMatchObject({ value: '9.9', unit: 'money' });
    expect(converted('minSpend/foreign')).toMatchObject({ value: '9' });
    expect(price(foreign)).toMatchObject({ value: null, missing: [{ path: 'rates', code: 'no-rate' }] });
    expect(price(foreign, {}, 'band/2')).toMatchObject({
      value: null,
      missing: [{ path: 'rates', code: 'no-rate' }],
    });
    // The price itself is not known at all, the band at no rate.
    const band = { currency: 'EUR', bands: [{ from: 2, price: '5' }] };
    expect(price(band, {}, 'band/2')?.missing).toEqual([{ path: 'rates', code: 'no-rate' }]);
    expect(price({ currency: 'EUR' }, { rates: [EUR] })).toMatchObject({
      value: null,
      missing: [{ path: 'offers/v/quote', code: 'unpriced' }],
      because: { kind: 'leaf', leaf: { level: 'unknown' } },
    });
    expect(price({ ...foreign, currency: 'USD' }, {}, 'price/foreign')).toBeUndefined();
    expect(price({ currency: 'EUR' }, { rates: [EUR] }, 'price/foreign')).toBeUndefined();
  });

  it('has bands only where it has them', () => {
    expect(price({ bands: [{ from: 2, price: '5' }] }, {}, 'band/2')).toMatchObject({
      value: '5',
      because: { kind: 'leaf' },
    });
    const bands = [
      { from: 2, price: '5' },
      { from: 9, price: '4' },
    ];
    expect(['2', '9'].map((from) => price({ bands }, {}, `band/${from}`)?.value)).toEqual(['5', '4']);
    expect(price({ bands: [{ from: 2, price: '5' }] }, {}, 'band/3')).toBeUndefined();
    expect(price({ quote: '1', bands: [{ from: 2, price: '5' }] }, {}, 'band/2')).toBeUndefined();
    expect(price({}, {}, 'band/2')).toBeUndefined();
    expect(price({}, {}, 'band/2/foreign')).toBeUndefined();
    expect(price({}, {}, 'percent')).toMatchObject({ value: '0' });
    expect(price({ percent: '0.25' }, {}, 'percent')?.because).toEqual({
      kind: 'leaf',
      leaf: { kind: 'input', path: 'offers/v/percent', assumed: false },
    });
    expect(explain(contracts(), 'offer/none/price')).toBeUndefined();
  });
});

it('the share that a third party takes is a fact with its source', () => {
  expect(explain(contracts(), 'fact/third-party-share')).toMatchObject({
    unit: 'share',
    because: { kind: 'leaf', leaf: { kind: 'fact', fact: 'third-party-share' } },
  });
});
