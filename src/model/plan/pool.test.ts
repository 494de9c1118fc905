import { describe, expect, it } from 'vitest';
import { compileOffers } from '../compile/offers.ts';
import type { Offer } from '../scenario/contracts.ts';
import { small } from '../../../tests/small/scenario.ts';
import { NO_RULE, type Draft } from './contract.ts';
import { Pool } from './pool.ts';

const offers = (change: Partial<Offer> = {}) =>
  compileOffers(
    small({ offers: [{ id: 'v', metric: { id: 'per-host' }, price: '100', risePerYear: '0.1', ...change }] }),
    [],
  );
const draft = (
  id: string,
  quantity: number,
  begin: number,
  end: number,
  change: Partial<Draft> = {},
): Draft => ({
  id,
  offer: 0,
  origin: 'held',
  root: 0,
  parent: -1,
  quantity,
  raised: 0,
  begin,
  end,
  term: end - begin,
  billing: 'yearly',
  price: { value: 1, trail: { by: 'input', path: 'p', text: '1' } },
  renews: true,
  next: NO_RULE,
  later: NO_RULE,
  trueUp: undefined,
  late: false,
  replaced: [],
  thirdParty: false,
  ...change,
});
const pool = (entered: readonly Draft[], change: Partial<Offer> = {}): Pool => {
  const [offer] = offers(change);
  if (!offer) throw new TypeError('no offer');
  return new Pool(offer, 0, entered, []);
};
const ids = (contracts: readonly { id: string }[]): string[] => contracts.map(({ id }) => id);

describe('a pool of contracts', () => {
  it('holds what is in force, month by month', () => {
    const all = pool([
      draft('past', 1, -12, 0),
      draft('gone', 1, -12, -1),
      draft('now', 2, -6, 2),
      draft('soon', 4, 2, 4),
      draft('first', 8, 0, 1),
      draft('never', 16, 5, 5),
      draft('backwards', 32, 3, 1),
    ]);
    const held = [0, 1, 2, 3, 4, 5].map((month) => {
      all.advance(month);
      return [all.held, ids(all.active).join(' ')];
    });
    expect(held).toEqual([
      [10, 'now first'],
      [2, 'now'],
      [4, 'soon'],
      [4, 'soon'],
      [0, ''],
      [0, ''],
    ]);
    expect(all.contracts.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(all.signed).toEqual([2]);
  });

  it('knows what ends and renews in a month, also in the first', () => {
    const all = pool([
      draft('past', 1, -12, 0),
      draft('bridge', 1, -12, 0, { renews: false }),
      draft('empty', 0, -12, 0),
      draft('later', 1, -12, 3),
    ]);
    expect(ids(all.ending(0))).toEqual(['past']);
    expect(ids(all.ending(3))).toEqual(['later']);
    expect(all.ending(1)).toEqual([]);
  });

  it('names the days on which signed contracts begin once each, in their order', () => {
    const all = pool([
      draft('b', 1, 9, 12),
      draft('a', 1, 3, 12),
      draft('c', 1, 3, 12),
      draft('d', 1, 0, 12),
    ]);
    expect(all.signed).toEqual([3, 9]);
  });

  it('covers on a day what begins then, less what ends then anyway', () => {
    const all = pool([draft('a', 5, -1, 3), draft('b', 7, 3, 9), draft('c', 1, 3, 9)]);
    expect(all.coverOn(3)).toBe(3);
    expect(all.coverOn(9)).toBe(-8);
    expect(all.coverOn(4)).toBe(0);
  });

  it('orders more with a contract, and lets some of it end earlier', () => {
    const all = pool([]);
    all.advance(0);
    const bought = all.add(draft('new', 5, 0, 12, { origin: 'bought' }));
    all.raise(bought, 3);
    expect([bought.quantity, bought.raised, all.held]).toEqual([8, 3, 8]);
    all.cut(bought, 6, 4);
    expect(all.held).toBe(8);
    expect(all.contracts[1]).toMatchObject({
      id: 'new~',
      index: 1,
      origin: 'cut',
      parent: 0,
      quantity: 6,
      end: 4,
      renews: false,
    });
    for (const month of [1, 2, 3, 4]) all.advance(month);
    expect([all.held, bought.quantity]).toEqual([2, 2]);
    expect(all.ending(4)).toEqual([]);
    expect(ids(all.ending(12))).toEqual(['new']);
  });

  it('gives the same price as the same object', () => {
    const all = pool([], { bands: [{ from: 10, price: '90' }] });
    expect(all.listPrice(3, 1)).toBe(all.listPrice(11, 9));
    expect(all.listPrice(12, 1)).not.toBe(all.listPrice(11, 1));
    expect(all.listPrice(3, 10)).not.toBe(all.listPrice(3, 9));
    expect(all.listPrice(3, 10).trail).toEqual({ by: 'list', offer: 0, years: 0, band: 10, text: '90' });
    const foreign = pool([], { currency: 'GBP', price: undefined, bands: [{ from: 10, price: '90' }] });
    expect([1, 10].map((units) => foreign.listPrice(0, units).trail)).toEqual([
      { by: 'unknown', path: 'offers/v/quote', code: 'unpriced' },
      { by: 'unknown', path: 'rates', code: 'no-rate' },
    ]);
    expect(pool([], { currency: 'GBP' }).listPrice(0, 1)).toEqual({
      value: NaN,
      trail: { by: 'unknown', path: 'rates', code: 'no-rate' },
    });
  });
});
