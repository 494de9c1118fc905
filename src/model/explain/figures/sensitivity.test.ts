import { describe, expect, it } from 'vitest';
import { small, run, TODAY } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import { explain } from '../explain.ts';
import { indifferenceOf } from './indifference.ts';

const PATH = 'holdings/h1/next/price';
const LOW_TO_HIGH = { low: '100', base: '200', high: '300' };
const spread = run({
  holdings: [],
  offers: [
    { id: 'v', metric: { id: 'per-host' }, price: LOW_TO_HIGH, term: 12, billing: 'yearly' },
    { id: 'k', metric: { id: 'free' }, price: '0', term: 12, billing: 'yearly' },
  ],
});

describe('a renewal price at which two futures cost the same', () => {
  const costs = [{ id: 'project', item: 'project' as const, amount: '900', futures: ['move'] }];
  const projection = run({ costs });

  it('is explained by what the futures differ by at it, and at both ends of the search', () => {
    // Staying renews two licences for one year, the move pays 900 once: 450 each.
    const id = `against/move/indifference/0/${PATH}`;
    expect(explain(projection, id)).toEqual({
      id,
      unit: 'money/unit/year',
      value: '450.00',
      missing: [],
      because: {
        kind: 'leaf',
        leaf: {
          kind: 'quantity',
          what: 'indifference-price',
          steps: [
            { what: 'savings-at-price', values: { price: 0 }, result: -900 },
            { what: 'savings-at-price', values: { price: 450 }, result: 0 },
            { what: 'savings-at-price', values: { price: 11000 }, result: 21100 },
          ],
        },
      },
    });
  });

  it('is searched once for each future and address', () => {
    const question = { baseline: 'stay', future: 'move', path: PATH };
    const once = indifferenceOf(projection, question);
    expect(indifferenceOf(projection, { ...question })).toBe(once);
    expect(indifferenceOf(projection, { ...question, path: 'holdings/h1/later/price' })).not.toBe(once);
    expect(indifferenceOf(projection, { ...question, baseline: 'move', future: 'stay' })).not.toBe(once);
    expect(once.ends).toEqual([-90000, 2110000]);
  });

  it('does not exist for the baseline, for nobody, beyond the last root and at no price', () => {
    for (const id of [
      `against/stay/indifference/0/${PATH}`,
      `against/nobody/indifference/0/${PATH}`,
      `against/move/indifference/1/${PATH}`,
      `against/move/indifference/x/${PATH}`,
      'against/move/indifference/0/holdings/h1/quantity',
    ])
      expect(explain(projection, id)).toBeUndefined();
  });
});

describe('totals at another level of prices', () => {
  it('are those of the scenario at that level, with the prices that were read', () => {
    expect(explain(spread, 'range/low/future/stay/total')).toMatchObject({
      value: '400.00',
      because: {
        leaf: {
          what: 'prices-low',
          steps: [{ what: 'price-read', of: 'v', values: { low: 100, base: 200, high: 300 }, result: 100 }],
        },
      },
    });
    expect(explain(spread, 'range/high/against/move/savings')?.value).toBe('600.00');
    expect(explain(spread, 'range/base/future/stay/total')?.because).toMatchObject({
      leaf: { what: 'prices-base', steps: [{ result: 200 }] },
    });
    expect(explain(spread, 'range/base/future/stay/total')?.value).toBe(
      explain(spread, 'future/stay/total')?.value,
    );
  });

  it('do not exist for other levels and futures', () => {
    for (const id of [
      'range/best/future/stay/total',
      'range/best/against/move/savings',
      'range/low/future/nobody/total',
      'range/low/against/nobody/savings',
    ])
      expect(explain(spread, id)).toBeUndefined();
  });

  it('pass over prices that a quote beats, that have no spread, and that nobody uses', () => {
    const offers = [
      { id: 'v', metric: { id: 'per-host' as const }, price: LOW_TO_HIGH, quote: '5', term: 12 },
      { id: 'k', metric: { id: 'free' as const }, price: '0' },
      { id: 'x', metric: { id: 'per-host' as const }, price: LOW_TO_HIGH },
    ];
    const quoted = run({ holdings: [], offers });
    expect(explain(quoted, 'range/low/future/stay/total')).toMatchObject({
      because: { leaf: { steps: [] } },
    });
  });

  it('say what is missing, each place once', () => {
    const offers = small().offers.map(({ price: _, ...offer }) => offer);
    const bare = project(small({ offers, holdings: [] }), [], TODAY);
    const places = explain(bare, 'range/low/against/move/savings')?.missing.map(({ path }) => path);
    expect(places).toEqual(['offers/v/quote']);
  });
});
