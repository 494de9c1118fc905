import { describe, expect, it } from 'vitest';
import { savedByOrder } from './commitment.ts';
import type { RenewalChoice } from './renew.ts';

const choice = (
  price: number,
  term: number,
  units: number,
  renewed: number,
  change: Partial<RenewalChoice> = {},
): RenewalChoice => ({
  contract: 0,
  root: units,
  price: { value: price, trail: { by: 'input', path: 'p', text: String(price) } },
  term,
  units,
  ceiling: Infinity,
  wanted: renewed,
  renewed,
  auto: false,
  thirdParty: false,
  ...change,
});

describe('another order of renewals', () => {
  it('commits less where the cheapest unit price is bound for long', () => {
    // Ten units for three years at 100 commit 3,000; ten for one year at 150 commit 1,500.
    expect(savedByOrder([choice(100, 36, 10, 10), choice(150, 12, 20, 0)])).toBe(1500);
  });

  it('takes what is left from the next contract', () => {
    // 4 × 150 + 6 × 300 instead of 10 × 300.
    expect(savedByOrder([choice(100, 36, 10, 10), choice(150, 12, 4, 0)])).toBe(600);
  });

  it('keeps to the ceilings, which joined contracts share', () => {
    const shared = { root: 1, ceiling: 5 };
    expect(
      savedByOrder([choice(100, 36, 10, 10), choice(150, 12, 4, 0, shared), choice(150, 12, 4, 0, shared)]),
    ).toBe(750);
    expect(savedByOrder([choice(100, 36, 10, 10), choice(150, 12, 4, 0, { ceiling: 0 })])).toBe(0);
    expect(savedByOrder([choice(100, 36, 10, 10), choice(150, 12, 4, 0, { ceiling: -3 })])).toBe(0);
  });

  it('takes for the ceiling what it was before renewals used it up', () => {
    // Five of root 1 may renew, of which its dearer contract took four: 4 × 300 + 1 × 150 = 1,350 are committed. The cheaper
    // one first: 4 × 150 + 1 × 300 = 900.
    const renewals = [
      choice(100, 36, 4, 4, { root: 1, ceiling: 5 }),
      choice(150, 12, 4, 1, { root: 1, ceiling: 1 }),
    ];
    expect(savedByOrder(renewals)).toBe(450);
  });

  it('saves nothing when all of it renews, when the order is the cheapest, or when a price is not known', () => {
    expect(savedByOrder([choice(100, 36, 10, 10), choice(150, 12, 4, 4)])).toBe(0);
    expect(savedByOrder([choice(100, 12, 10, 10), choice(150, 12, 4, 0)])).toBe(0);
    expect(savedByOrder([choice(100, 36, 10, 10), choice(NaN, 12, 4, 0)])).toBe(0);
    expect(savedByOrder([])).toBe(0);
  });

  it('leaves alone what renews whole because notice was missed', () => {
    expect(savedByOrder([choice(100, 36, 10, 10, { auto: true }), choice(150, 12, 20, 0)])).toBe(0);
    expect(
      savedByOrder([choice(100, 36, 10, 10, { auto: true }), choice(100, 36, 5, 5), choice(150, 12, 5, 0)]),
    ).toBe(750);
  });

  it('does not speak of less than half a cent', () => {
    expect(savedByOrder([choice(100.004, 12, 1, 1), choice(100, 12, 1, 0)])).toBe(0);
    expect(savedByOrder([choice(0.005, 12, 1, 1), choice(0, 12, 1, 0)])).toBe(0);
    expect(savedByOrder([choice(100.006, 12, 1, 1), choice(100, 12, 1, 0)])).toBeCloseTo(0.006, 6);
  });
});
