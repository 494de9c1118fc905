import { describe, expect, it } from 'vitest';
import { contracts } from '../../../../tests/small/contracts.ts';
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
/** Every figure of contracts, walked down to its leaves. */
const wrong = (change: Change): readonly string[] => {
  const projection = contracts(change);
  return walk(projection, allFigures(projection)).wrong;
};

describe('an order', () => {
  it('adds up its contracts where the offer has a minimum', () => {
    const change = {
      offers: { v: { ...V, minSpend: '900.50' } },
      holdings: [
        holding('a', 2, { next: { price: '110' } }),
        holding('b', 1, { next: { price: '130', term: 24 } }),
      ],
    };
    const projection = contracts(change);
    expect(why(projection, 'order/v/6')).toEqual({
      id: 'future/stay/order/v/6',
      unit: 'money',
      value: '480.00',
      missing: [],
      because: { kind: 'sum', of: ['future/stay/contract/v/2/value', 'future/stay/contract/v/3/value'] },
    });
    expect(allFigures(projection).filter((id) => id.includes('/order/'))).toEqual(['future/stay/order/v/6']);
    const line = why(projection, 'line/4');
    expect(line).toMatchObject({
      value: '420.50',
      because: { rule: 'minimum-spend', of: { minimum: 'offer/v/minSpend', order: 'future/stay/order/v/6' } },
    });
    expect(explain(projection, 'offer/v/minSpend')).toMatchObject({ unit: 'money', value: '900.5' });
    for (const id of ['order/v/0', 'order/v/99', 'order/x/6']) expect(why(projection, id)).toBeUndefined();
    expect(wrong(change)).toEqual([]);
  });

  it('without a minimum is not listed; with an unknown price it is missing that', () => {
    expect(allFigures(contracts()).filter((id) => id.includes('/order/'))).toEqual([]);
    const projection = contracts({ offers: { v: { metric: { id: 'per-host' }, minSpend: '1' } } });
    expect(why(projection, 'order/v/0')).toMatchObject({
      unit: 'money',
      value: null,
      missing: [{ path: 'offers/v/quote', code: 'unpriced' }],
      because: { kind: 'sum', of: ['future/stay/contract/v/0/value'] },
    });
  });
});
