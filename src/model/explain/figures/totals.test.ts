import { describe, expect, it } from 'vitest';
import { contracts } from '../../../../tests/small/contracts.ts';
import { explain } from '../explain.ts';
import { totalFigures } from './totals.ts';

/** Three hosts at 120 a year, bought in January 2027 for three years, seen over fifteen months. */
const projection = contracts({
  horizon: 15,
  offers: { v: { metric: { id: 'per-host' }, price: '120', term: 36, billing: 'yearly' } },
});
const figure = (id: string, of = projection) => explain(of, `future/stay/${id}`);

describe('the total of a future', () => {
  it('is cash and charge less credit, each a sum of lines', () => {
    // Two years are paid, of which nine months lie beyond the horizon: 3 × 120 × 9/12.
    expect(figure('total')).toMatchObject({
      value: '450.00',
      because: {
        rule: 'future-total',
        of: { cash: 'future/stay/cash', charge: 'future/stay/charge', credit: 'future/stay/credit' },
      },
    });
    expect(figure('cash')?.value).toBe('720.00');
    expect(figure('credit')).toMatchObject({
      value: '270.00',
      because: {
        kind: 'total',
        of: { future: 'stay', from: 15, to: 16, category: 'settlement credit' },
        sign: -1,
      },
    });
    expect(figure('charge')).toMatchObject({
      value: '0.00',
      because: {
        kind: 'total',
        of: { future: 'stay', from: 15, to: 16, category: 'settlement charge' },
        sign: 1,
      },
    });
    expect(figure('settlement')?.value).toBe('-270.00');
  });

  it('has a credit of nothing without a sign', () => {
    const monthly = contracts({
      offers: { v: { metric: { id: 'per-host' }, price: '120', term: 1, billing: 'monthly' } },
    });
    expect(figure('credit', monthly)?.value).toBe('0.00');
  });

  it('charges what is owed beyond the horizon and not needed', () => {
    // Five are held until 2028-07, paid by the month; two of them nobody needs: 2 × 60 × 6/12.
    const bound = contracts({
      holdings: [
        {
          id: 'h',
          offer: 'v',
          quantity: 5,
          price: '60',
          start: '2026-07',
          end: '2028-07',
          billing: 'monthly',
        },
      ],
    });
    expect(figure('charge', bound)?.value).toBe('60.00');
  });

  it('misses nothing of what was paid before the start, however unknown', () => {
    // Paid in 2026 for three years; the settlement is switched off.
    const change = {
      holdings: [{ id: 'h', offer: 'v', quantity: 3, start: '2026-07', end: '2029-07', billing: 'prepaid' }],
      offers: { v: { metric: { id: 'per-host' }, term: 12 } },
    };
    const paid = contracts({ ...change, assumptions: { settle: false } });
    expect(figure('total', paid)).toMatchObject({ value: '0.00', missing: [] });
    expect(figure('accrued', paid)?.missing).toHaveLength(1);
    expect(figure('total', contracts(change))?.missing).toHaveLength(1);
  });
});

describe('cash of a month and of a year', () => {
  it('lies within the horizon', () => {
    expect(figure('cash/month/12')?.value).toBe('360.00');
    expect(figure('cash/month/15')).toBeUndefined();
    expect(figure('cash/year/1')).toMatchObject({
      value: '360.00',
      because: { of: { future: 'stay', from: 12, to: 15 } },
    });
    expect(figure('cash/year/2')).toBeUndefined();
  });

  it('and all totals are listed', () => {
    const range = (length: number) => Array.from({ length }, (_, at) => String(at));
    const listed = totalFigures.map(({ list }) =>
      list(projection).map((id) => id.replace('future/stay/', '')),
    );
    expect(listed).toEqual([
      ['total'],
      ['cash'],
      ['charge'],
      ['credit'],
      ['settlement'],
      ['accrued'],
      range(15).map((month) => `cash/month/${month}`),
      range(2).map((year) => `cash/year/${year}`),
      ['category/v'],
    ]);
  });
});
