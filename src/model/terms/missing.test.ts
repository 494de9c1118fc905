import { expect, it } from 'vitest';
import type { Contract, PriceTrail } from '../plan/contract.ts';
import { missingFor, unknownIn } from './missing.ts';

const UNKNOWN = { path: 'offers/v/quote', code: 'unpriced' } as const;
const unknown: PriceTrail = { by: 'unknown', ...UNKNOWN };
const contracts = [{ price: { value: NaN, trail: unknown } }] as unknown as Contract[];
const share = { text: '0.5', path: undefined };

it.each<PriceTrail>([
  unknown,
  { by: 'uplift', last: 0, path: 'p', text: '0.1' },
  { by: 'rise', last: 0, offer: 0, months: 12 },
  { by: 'cap', of: { by: 'uplift', last: 0, path: 'p', text: '0.1' }, path: 'p', text: '1' },
  { by: 'share', of: 0, share },
  { by: 'share', of: unknown, share },
])('what %j misses is what its last price misses', (trail) => {
  expect(unknownIn(trail, contracts)).toEqual(UNKNOWN);
  expect(missingFor(trail, contracts)).toEqual([UNKNOWN]);
});

it.each<PriceTrail>([
  { by: 'input', path: 'p', text: '1' },
  { by: 'total', path: 'p', text: '1', quantity: 1, months: 12 },
  { by: 'list', offer: 0, years: 0, band: -1, text: '1' },
  { by: 'uplift', last: 1, path: 'p', text: '0.1' },
  { by: 'share', of: { by: 'input', path: 'p', text: '1' }, share },
])('%j misses nothing', (trail) => {
  expect(unknownIn(trail, contracts)).toBeUndefined();
  expect(missingFor(trail, contracts)).toEqual([]);
});
