import { describe, expect, it } from 'vitest';
import { holdsFrom, priceAt, pricesAt, yearly } from './priceAt.ts';
import type { DatedPrice, Entry } from './schema.ts';

const price = (amount: string, rest: Partial<DatedPrice> = {}): DatedPrice => ({
  amount,
  per: 'year',
  source: { said: 'a list', asOf: '2026-09-20', confidence: 'vendor' },
  ...rest,
});
const entry: Entry = {
  id: 'one',
  name: 'One',
  kind: 'hypervisor',
  metric: { id: 'per-socket' },
  currency: 'EUR',
  term: 36,
  prices: [
    price('1', { term: 36, from: '2024-01', until: '2025-01' }),
    price('2', { term: 12 }),
    price('3', { term: 36 }),
  ],
  reviewBy: '2027-01',
};

describe('prices of an entry', () => {
  it('hold from the stated month, else from January of the year in which they were seen', () => {
    expect(holdsFrom(price('1'))).toBe('2026-01');
    expect(holdsFrom(price('1', { from: '2025-03' }))).toBe('2025-03');
  });

  it('are those of the month, the usual term first', () => {
    const amounts = (month: string): unknown[] => pricesAt(entry, month).map(({ amount }) => amount);
    expect(amounts('2026-01')).toEqual(['3', '2']);
    expect(amounts('2024-12')).toEqual(['1']);
    expect(amounts('2025-01')).toEqual([]);
    expect(amounts('2023-12')).toEqual([]);
  });

  it('can be asked for by term', () => {
    expect(priceAt(entry, '2026-05')?.amount).toBe('3');
    expect(priceAt(entry, '2026-05', 12)?.amount).toBe('2');
    expect(priceAt(entry, '2026-05', 60)).toBeUndefined();
  });

  it('become yearly without losing a digit', () => {
    expect(yearly('0.104', 'hour')).toBe('911.04');
    expect(yearly('5.83', 'month')).toBe('69.96');
    expect(yearly('350', 'year')).toBe('350');
    expect(yearly('2495', 'once')).toBe('2495');
  });
});
