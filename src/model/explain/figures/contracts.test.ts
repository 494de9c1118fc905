import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../../tests/small/contracts.ts';
import { walk } from '../../../../tests/explanations/walk.ts';
import type { Projection } from '../../projection.ts';
import { allFigures, explain } from '../explain.ts';

type Given = Record<string, unknown>;
type Change = Parameters<typeof contracts>[0];
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

/** Every figure of contracts, walked down to its leaves. */
const wrong = (change: Change): readonly string[] => {
  const projection = contracts(change);
  return walk(projection, allFigures(projection)).wrong;
};

describe('the unit price of a contract', () => {
  const own = 'future/stay/contract/v';

  it('stands where it was entered, or is the price of its offer', () => {
    const projection = contracts({ holdings: [holding('a', 2)] });
    expect(why(projection, 'contract/v/0/price')).toEqual({
      id: `${own}/0/price`,
      unit: 'money/unit/year',
      value: '100',
      missing: [],
      because: { kind: 'sum', of: ['input/holdings/a/price'] },
    });
    expect(rule(projection, 'contract/v/1/price')).toEqual([
      '120',
      'price-list',
      { price: 'offer/v/price', rise: 'offer/v/rise', years: 'number/years/0' },
    ]);
  });

  it('goes on from the contract before it, and below a cap', () => {
    const projection = contracts({ holdings: [holding('a', 3, { next: { uplift: '0.5', cap: '130' } })] });
    expect(rule(projection, 'contract/v/1/price')).toEqual([
      '130',
      'price-capped',
      { price: `${own}/1/price/uncapped`, cap: 'input/holdings/a/next/cap' },
    ]);
    expect(rule(projection, 'contract/v/1/price/uncapped')).toEqual([
      '150',
      'price-uplift',
      { last: `${own}/0/price`, uplift: 'input/holdings/a/next/uplift' },
    ]);
    expect(allFigures(projection)).toContain(`${own}/1/price/uncapped`);
    expect(allFigures(projection)).not.toContain(`${own}/0/price/uncapped`);
    expect(why(projection, 'contract/v/0/price/uncapped')).toBeUndefined();
    expect(why(projection, 'contract/v/1/price/vendor')).toBeUndefined();
    expect(why(projection, 'contract/v/1/price/uncapped/uncapped')).toBeUndefined();
  });

  it('is missing where nobody entered it, and named', () => {
    const missing = [{ path: 'offers/v/quote', code: 'unpriced' }];
    const projection = contracts({
      offers: { v: { metric: { id: 'per-host' }, term: 6 } },
      futures: { stay: { editions: [{ from: '2027-01', offer: 'v', buy: { next: { uplift: '1' } } }] } },
    });
    expect(why(projection, 'contract/v/0/price')).toMatchObject({
      value: null,
      missing,
      because: { kind: 'sum', of: ['offer/v/price'] },
    });
    expect(why(projection, 'contract/v/1/price')).toMatchObject({ value: null, missing });
    expect(why(projection, 'contract/v/1/value')).toMatchObject({ value: null, missing });
    expect(why(projection, 'total')).toMatchObject({ value: '0.00', missing });
  });

  it('is a third party’s share of the vendor’s', () => {
    const offers = {
      p: { metric: { id: 'per-host' }, licence: 'perpetual', price: '1000', support: 'sns' },
      sns: { metric: { id: 'percentage' }, of: 'p', percent: '0.2', term: 12 },
    };
    const owned = { id: 'h', offer: 'p', quantity: 3, start: '2020-01' };
    const futures = { stay: { support: { h: { decision: 'replace' } } } };
    const projection = contracts({ clusters: [clusterOf('a', 'p', 3)], offers, holdings: [owned], futures });
    expect(rule(projection, 'contract/sns/0/price')).toEqual([
      '100',
      'price-third-party',
      { price: 'future/stay/contract/sns/0/price/vendor', share: 'fact/third-party-share' },
    ]);
    expect(why(projection, 'contract/sns/0/price/vendor')).toMatchObject({
      value: '200',
      because: { rule: 'price-list' },
    });
    expect(explain(projection, 'fact/third-party-share')).toMatchObject({
      value: '0.5',
      because: { leaf: { kind: 'fact', source: expect.stringContaining('Gartner') as string } },
    });
    expect(explain(projection, 'offer/sns/price')).toMatchObject({
      value: '200',
      because: { rule: 'price-percentage', of: { licence: 'offer/p/price', percent: 'offer/sns/percent' } },
    });
    expect(explain(projection, 'offer/sns/percent')).toMatchObject({
      value: '0.2',
      because: { leaf: { kind: 'input', path: 'offers/sns/percent' } },
    });
    expect(why(projection, 'contract/p/0/price')).toMatchObject({ unit: 'money/unit' });
    expect(explain(projection, 'offer/p/price')).toMatchObject({ unit: 'money/unit' });
  });
});

describe('quantity and worth of a contract', () => {
  it('tell what a minimum order added', () => {
    const projection = contracts({ offers: { v: { ...V, minOrder: 5 } } });
    expect(why(projection, 'contract/v/0/quantity')).toMatchObject({
      value: '5',
      because: {
        leaf: {
          what: 'contract-bought',
          steps: [{ of: 'new', values: { ordered: 3, raised: 2 }, result: 5 }],
        },
      },
    });
    expect(rule(projection, 'contract/v/0/value')).toEqual([
      '600.00',
      'contract-value',
      {
        quantity: 'future/stay/contract/v/0/quantity',
        price: 'future/stay/contract/v/0/price',
        months: 'number/months/12',
      },
    ]);
  });

  it('take licences once, and a year of what has no end', () => {
    const perpetual = contracts({ offers: { v: { ...V, licence: 'perpetual' } } });
    expect(why(perpetual, 'contract/v/0/value')).toMatchObject({
      value: '360.00',
      because: { rule: 'licence' },
    });
    const evergreen = contracts({ holdings: [holding('a', 3, { end: undefined })] });
    expect(why(evergreen, 'contract/v/0/value')).toMatchObject({
      value: '300.00',
      because: { rule: 'contract-value' },
    });
  });

  it('are listed for every contract, and known for no other', () => {
    const projection = contracts();
    expect(allFigures(projection).filter((id) => id.includes('/contract/'))).toEqual([
      'future/stay/contract/v/0/price',
      'future/stay/contract/v/0/quantity',
      'future/stay/contract/v/0/value',
    ]);
    for (const id of [
      'contract/v/1/price',
      'contract/x/0/price',
      'contract/v/0/colour',
      'contract/v/x/price',
    ])
      expect(why(projection, id)).toBeUndefined();
    expect(explain(projection, 'future/gone/contract/v/0/price')).toBeUndefined();
  });
});

describe('every figure of contracts', () => {
  it('is the value that its explanation gives', () => {
    const holdings = [
      holding('a', 2, {
        total: '100',
        price: undefined,
        next: { late: true, term: 5 },
        later: { uplift: '0.1', cap: '20' },
      }),
      holding('b', 2, { next: { auto: true, bands: [{ from: 2, price: '33' }] } }),
    ];
    const offers = {
      v: { ...V, lateFee: '0.2', risePerYear: '0.05', bands: [{ from: 5, price: '90' }], minOrder: 6 },
    };
    expect(wrong({ horizon: 40, clusters: [clusterOf('a', 'v', 7)], holdings, offers })).toEqual([]);
    const purchase = { sockets: 1, coresPerSocket: 8, price: '9.99' };
    const perpetual = { v: { ...V, licence: 'perpetual' }, k: { metric: { id: 'free' }, price: '0' } };
    const futures = { stay: { waves: [{ platform: 'x', from: '2027-02', to: '2027-04' }] } };
    const hosts = [{ count: 3, sockets: 1, coresPerSocket: 8, kvmReady: false }];
    const clusters = [{ ...clusterOf('a', 'v', 3), hosts }];
    expect(
      wrong({
        clusters,
        offers: perpetual,
        platforms: { x: { offer: 'k' } },
        purchase,
        futures,
        costs: { perVmMigrated: '7' },
      }),
    ).toEqual([]);
  });
});
