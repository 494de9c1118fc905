import { describe, expect, it } from 'vitest';
import { paybackOf } from './payback.ts';

describe('payback of a running sum', () => {
  it.each([
    ['nothing was ever below zero', [0, 0, 5], null, 'no-outlay'],
    ['it ends below zero', [-5, 5, -1], null, 'not-within-horizon'],
    ['it comes back once and for all', [-5, -1, 0, 4], 2, undefined],
    ['it falls below again and comes back later', [-5, 3, -1, 2], 3, undefined],
    ['it begins above', [5, -1, 0], 2, undefined],
    ['it begins below', [-1, 0], 1, undefined],
  ] as const)('%s', (_, sums, month, reason) => {
    expect(paybackOf(Float64Array.from(sums))).toEqual({ month, reason });
  });
});
