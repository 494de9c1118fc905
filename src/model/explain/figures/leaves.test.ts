import { describe, expect, it } from 'vitest';
import { contracts } from '../../../../tests/small/contracts.ts';
import { explain } from '../explain.ts';
import { leafFigures } from './leaves.ts';

const V = { metric: { id: 'per-host' }, price: '120', term: 12, billing: 'yearly' };
const leaf = (id: string, change: Parameters<typeof contracts>[0] = {}) => explain(contracts(change), id);

describe('an input', () => {
  it('is what was entered, as a number', () => {
    expect(leaf('input/offers/v/price')).toEqual({
      id: 'input/offers/v/price',
      unit: 'factor',
      value: '120',
      missing: [],
      because: { kind: 'leaf', leaf: { kind: 'input', path: 'offers/v/price', assumed: false } },
    });
    expect(leaf('input/offers/v/term')?.value).toBe('12');
    expect(leaf('input/assumptions/rebuild')?.because).toEqual({
      kind: 'leaf',
      leaf: { kind: 'input', path: 'assumptions/rebuild', assumed: false },
    });
  });

  it('is the default of the model where nobody entered it, with its page', () => {
    expect(leaf('input/clusters/a/usedShare')).toEqual({
      id: 'input/clusters/a/usedShare',
      unit: 'factor',
      value: '0.8',
      missing: [],
      because: {
        kind: 'leaf',
        leaf: {
          kind: 'input',
          path: 'clusters/a/usedShare',
          assumed: true,
          source: 'docs/model.md#3',
        },
      },
    });
    expect(leaf('input/finance/rate')?.value).toBe('0');
    expect(leaf('input/purchase/life')?.value).toBe('60');
  });

  it('carries the source that a cost or a rate of exchange states for it', () => {
    const rates = [
      { id: 'chf', currency: 'CHF', rate: '1.2', date: '2026-10-01', source: 'another bank' },
      { id: 'eur', currency: 'EUR', rate: '1.1', date: '2026-11-01', source: 'the bank' },
    ];
    const cost = { item: 'migration-per-vm', amount: '7', params: { overlap: 2 } };
    const costs = [
      { id: 'm', ...cost, source: 'a quote' },
      { id: 'n', ...cost },
    ];
    const origin = (path: string) => leaf(`input/${path}`, { rates, costs })?.because;
    expect(origin('costs/m/amount')).toMatchObject({ leaf: { assumed: false, source: 'a quote' } });
    expect(origin('rates/eur/rate')).toMatchObject({ leaf: { source: 'the bank, 2026-11-01' } });
    expect(origin('costs/n/amount')).toStrictEqual({
      kind: 'leaf',
      leaf: { kind: 'input', path: 'costs/n/amount', assumed: false },
    });
    expect(origin('costs/m/params/overlap')).toEqual({
      kind: 'leaf',
      leaf: { kind: 'input', path: 'costs/m/params/overlap', assumed: false },
    });
  });

  it('carries no source of a cost or rate that has the same id', () => {
    const rates = [{ id: 'v', currency: 'EUR', rate: '1.1', date: '2026-11-01', source: 'the bank' }];
    const figure = explain(contracts({ rates }), 'input/offers/v/price');
    expect(figure?.because).toStrictEqual({
      kind: 'leaf',
      leaf: { kind: 'input', path: 'offers/v/price', assumed: false },
    });
  });

  it('is no figure when it is a word, has no default, or belongs to nothing that is there', () => {
    for (const path of [
      'currency',
      'clusters/b/usedShare',
      'offers/v/quote',
      'futures/none/overlap',
      'offers',
    ])
      expect(leaf(`input/${path}`)).toBeUndefined();
    // A default that is no number: the price level.
    expect(leaf('input/assumptions/priceLevel')).toBeUndefined();
  });
});

describe('a share that an offer states', () => {
  it('is the rise of its list price a year, or the fee for renewing late', () => {
    const told = { offers: { w: V, v: { ...V, risePerYear: '0.05', lateFee: '0.2' } } };
    expect(leaf('offer/v/rise', told)).toEqual({
      id: 'offer/v/rise',
      unit: 'share',
      value: '0.05',
      missing: [],
      because: { kind: 'leaf', leaf: { kind: 'input', path: 'offers/v/risePerYear', assumed: false } },
    });
    expect(leaf('offer/v/lateFee', told)).toMatchObject({
      value: '0.2',
      because: { leaf: { path: 'offers/v/lateFee', assumed: false } },
    });
    expect(leaf('offer/v/rise')).toMatchObject({
      value: '0',
      because: { leaf: { path: 'offers/v/risePerYear', assumed: true } },
    });
    expect(leaf('offer/v/lateFee')).toMatchObject({ value: '0', because: { leaf: { assumed: true } } });
  });

  it('is none of its other fields, and of no other offer', () => {
    expect(leaf('offer/v/term')).toBeUndefined();
    expect(leaf('offer/none/rise')).toBeUndefined();
  });
});

describe('a plain number of a rule', () => {
  it('stands for itself, in the unit that its name says', () => {
    const units = ['years', 'hosts', 'weight', 'correction', 'quantity', 'months', 'left'].map((what) => {
      const { unit, value, because } = leaf(`number/${what}/3`) ?? {};
      return [unit, value, because];
    });
    const of = (what: string) => ({ kind: 'leaf', leaf: { kind: 'quantity', what, steps: [] } });
    expect(units).toEqual([
      ['year', '3', of('years')],
      ['host', '3', of('hosts')],
      ['factor', '3', of('weight')],
      ['money', '3', of('correction')],
      ['unit', '3', of('quantity')],
      ['month', '3', of('months')],
      ['month', '3', of('left')],
    ]);
    expect(leaf('number/correction/-0.01')?.value).toBe('-0.01');
    expect(leaf('number/months/0')?.value).toBe('0');
  });

  it('is none when it is no number', () => {
    for (const value of ['', 'many', 'Infinity']) expect(leaf(`number/months/${value}`)).toBeUndefined();
  });
});

it('leaves are not listed: others lead to them', () => {
  expect(leafFigures.flatMap(({ list }) => list(contracts()))).toEqual([]);
});
