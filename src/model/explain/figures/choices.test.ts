import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../../tests/small/contracts.ts';
import type { Projection } from '../../projection.ts';
import { allFigures, explain } from '../explain.ts';

type Given = Record<string, unknown>;
const V = { metric: { id: 'per-host' }, price: '120', term: 12 };
const holding = (id: string, quantity: number, change: Given = {}): Given => ({
  id,
  offer: 'v',
  quantity,
  price: '100',
  start: '2026-07',
  end: '2027-07',
  ...change,
});
const why = (projection: Projection, id: string) => explain(projection, `future/stay/${id}`);
const rule = (projection: Projection, id: string): unknown => {
  const figure = why(projection, id);
  return figure?.because.kind === 'rule' ? [figure.value, figure.because.rule, figure.because.of] : figure;
};

describe('a renewal', () => {
  const holdings = [
    holding('a', 2, { next: { price: '130' } }),
    holding('b', 2, { next: { price: '110' } }),
    holding('c', 2, { next: { price: '105', most: 0 } }),
    holding('d', 2, { next: { price: '150' } }),
  ];

  it('is chosen among all that ended, each with the reason why not', () => {
    const projection = contracts({ holdings });
    expect(why(projection, 'renewal/v/6')).toEqual({
      id: 'future/stay/renewal/v/6',
      unit: 'money/unit/year',
      value: '110',
      missing: [],
      because: {
        kind: 'choice',
        by: 'cheapest-renewal',
        chosen: 'future/stay/contract/v/1/renewal',
        among: [
          { figure: 'future/stay/contract/v/2/renewal', barred: 'ceiling' },
          { figure: 'future/stay/contract/v/1/renewal' },
          { figure: 'future/stay/contract/v/0/renewal' },
          { figure: 'future/stay/contract/v/3/renewal', barred: 'not-needed' },
        ],
      },
    });
    expect(why(projection, 'contract/v/3/renewal')).toMatchObject({ value: '150' });
    expect(why(projection, 'renewed/v/6')).toMatchObject({
      value: '3',
      because: {
        leaf: {
          what: 'renewed',
          steps: [
            {
              what: 'contract-renewed',
              of: 'c',
              values: { units: 2, wanted: 3, term: 12, ceiling: 0 },
              result: 0,
            },
            { of: 'b', values: { units: 2, wanted: 3, term: 12 }, result: 2 },
            { of: 'a', values: { units: 2, wanted: 1, term: 12 }, result: 1 },
            { of: 'd', values: { units: 2, wanted: 0, term: 12 }, result: 0 },
          ],
        },
      },
    });
    expect(allFigures(projection)).toEqual(
      expect.arrayContaining(['future/stay/renewal/v/6', 'future/stay/renewed/v/6']),
    );
  });

  it('by missed notice says so; of nothing is no choice', () => {
    const missed = contracts({ holdings: [holding('a', 3, { next: { auto: true } })] });
    expect(why(missed, 'renewal/v/6')?.because).toMatchObject({ by: 'notice-missed' });
    const lapsed = contracts({ holdings: [holding('a', 3, { next: { most: 0 } })] });
    expect(why(lapsed, 'renewal/v/6')).toBeUndefined();
    expect(why(lapsed, 'renewed/v/6')).toMatchObject({ value: '0' });
    expect(allFigures(lapsed)).not.toContain('future/stay/renewal/v/6');
    for (const id of ['renewal/v/7', 'renewal/x/6', 'renewed/v/99', 'join/v/6'])
      expect(why(lapsed, id)).toBeUndefined();
  });

  it('tells the parts of a contract that third parties take over', () => {
    const offers = {
      p: { metric: { id: 'per-host' }, licence: 'perpetual', price: '1000', support: 'v' },
      v: { metric: { id: 'percentage' }, of: 'p', percent: '0.2', term: 12 },
    };
    const owned = (id: string, quantity: number): Given => ({ id, offer: 'p', quantity, start: '2020-01' });
    const futures = {
      stay: {
        support: { h: { decision: 'replace', share: '0.3' }, i: { decision: 'replace', share: '0.4' } },
      },
    };
    const projection = contracts({
      clusters: [clusterOf('a', 'p', 3)],
      offers,
      holdings: [owned('h', 1), owned('i', 1), owned('k', 1), holding('s', 3)],
      futures,
    });
    expect(why(projection, 'renewal/v/6')?.because).toMatchObject({
      chosen: 'future/stay/contract/v/0/third-party/0',
      among: [
        { figure: 'future/stay/contract/v/0/third-party/0' },
        { figure: 'future/stay/contract/v/0/third-party/1' },
        { figure: 'future/stay/contract/v/0/renewal' },
      ],
    });
    expect(rule(projection, 'contract/v/0/third-party/1')).toEqual([
      '40',
      'price-third-party',
      { price: 'future/stay/contract/v/0/price', share: 'input/futures/stay/support/i/share' },
    ]);
    expect(why(projection, 'contract/v/0/third-party/2')).toBeUndefined();
    expect(why(projection, 'contract/v/0/third-party')).toBeUndefined();
    expect(why(projection, 'contract/v/1/renewal')).toBeUndefined();
  });

  it('numbers the parts of each contract by themselves, whatever renews between them', () => {
    const offers = {
      p: { metric: { id: 'per-host' }, licence: 'perpetual', price: '1000', support: 'v' },
      v: { metric: { id: 'percentage' }, of: 'p', percent: '0.2', term: 12 },
    };
    const owned = (id: string): Given => ({ id, offer: 'p', quantity: 1, start: '2020-01' });
    const futures = {
      stay: {
        support: { h: { decision: 'replace', share: '0.3' }, i: { decision: 'replace', share: '0.4' } },
      },
    };
    const projection = contracts({
      clusters: [clusterOf('a', 'p', 3)],
      offers,
      holdings: [owned('h'), owned('i'), owned('k'), holding('s', 3, { next: { price: '35' } })],
      futures,
    });
    const apart = contracts({
      clusters: [clusterOf('a', 'p', 3)],
      offers,
      holdings: [owned('h'), owned('i'), owned('k'), holding('s', 1), holding('t', 2)],
      futures,
    });
    expect(why(apart, 'renewal/v/6')?.because).toMatchObject({
      among: [
        { figure: 'future/stay/contract/v/0/third-party/0' },
        { figure: 'future/stay/contract/v/1/third-party/0' },
        { figure: 'future/stay/contract/v/1/renewal' },
      ],
    });
    expect(why(projection, 'renewal/v/6')?.because).toMatchObject({
      among: [
        { figure: 'future/stay/contract/v/0/third-party/0' },
        { figure: 'future/stay/contract/v/0/renewal' },
        { figure: 'future/stay/contract/v/0/third-party/1' },
      ],
    });
  });

  it('of unknown price is missing', () => {
    const projection = contracts({
      offers: { v: { ...V, soldUntil: '2027-03' } },
      holdings: [holding('a', 3)],
    });
    const missing = [{ path: 'holdings/a/next/price', code: 'not-sold' }];
    expect(why(projection, 'renewal/v/6')).toMatchObject({ value: null, missing });
    expect(why(projection, 'line/1')).toMatchObject({ value: null, missing });
    expect(why(projection, 'line/1/accrued')).toMatchObject({ value: null, missing });
    expect(why(projection, 'cash')).toMatchObject({ missing });
  });
});

describe('a purchase joined to a contract', () => {
  it('is chosen among all in force, each with the reason why not', () => {
    const projection = contracts({
      clusters: [clusterOf('a', 'v', 8)],
      holdings: [
        holding('a', 1),
        holding('b', 2, { trueUpPrice: '119' }),
        holding('c', 1, { trueUpPrice: '119' }),
        holding('past', 1, { end: '2026-12' }),
        holding('soon', 0, { start: '2027-02' }),
        holding('none', 0),
      ],
    });
    expect(why(projection, 'join/v/0')).toEqual({
      id: 'future/stay/join/v/0',
      unit: 'money/unit/year',
      value: '119',
      missing: [],
      because: {
        kind: 'choice',
        by: 'cheapest-to-join',
        chosen: 'future/stay/contract/v/1/joined/0',
        among: [
          { figure: 'future/stay/contract/v/0/joined/0', barred: 'dearer' },
          { figure: 'future/stay/contract/v/1/joined/0' },
          { figure: 'future/stay/contract/v/2/joined/0', barred: 'same-price' },
        ],
      },
    });
    expect(why(projection, 'contract/v/0/joined/0')).toMatchObject({
      value: '120',
      because: { rule: 'price-list' },
    });
    expect(why(projection, 'contract/v/1/joined/0')).toMatchObject({
      value: '119',
      because: { of: ['input/holdings/b/trueUpPrice'] },
    });
    for (const id of [
      '3/joined/0',
      '4/joined/0',
      '6/joined/0',
      '0/joined/1',
      '0/joined/6',
      '0/joined',
      '0/joined/0/uncapped',
      '0/other/0',
    ])
      expect(why(projection, `contract/v/${id}`)).toBeUndefined();
    expect(allFigures(projection)).toContain('future/stay/join/v/0');
    // Nothing ended in that month.
    expect(why(projection, 'renewed/v/0')).toBeUndefined();
  });

  it('may be joined to what begins in its month, not to what ends in it', () => {
    const projection = contracts({
      clusters: [clusterOf('a', 'v', 8)],
      holdings: [holding('new', 2, { start: '2027-01' }), holding('over', 2, { end: '2027-01' })],
    });
    expect(why(projection, 'contract/v/0/joined/0')?.value).toBe('120');
    expect(why(projection, 'contract/v/1/joined/0')).toBeUndefined();
  });

  it('without a price is missing it', () => {
    const projection = contracts({
      offers: { v: { ...V, soldUntil: '2027-01' } },
      holdings: [holding('a', 2)],
    });
    expect(why(projection, 'join/v/0')).toMatchObject({
      value: null,
      missing: [{ path: 'offers/v/soldUntil', code: 'not-sold' }],
    });
  });
});
