import { expect, it } from 'vitest';
import { minorDigits } from './currency.ts';

it.each([
  ['JPY', 0],
  ['KRW', 0],
  ['CLP', 0],
  ['ISK', 0],
  ['VND', 0],
  ['KWD', 3],
  ['BHD', 3],
  ['OMR', 3],
  ['JOD', 3],
  ['TND', 3],
  ['USD', 2],
  ['EUR', 2],
])('%s has %d digits after the point', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});
