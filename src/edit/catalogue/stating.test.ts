import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { stating } from './stating.ts';

const scenario: Scenario = {
  format: 'phasein',
  version: 1,
  currency: 'USD',
  start: '2026-06',
  clusters: [],
  offers: [],
  platforms: [],
  holdings: [],
  costs: [],
  futures: [{ id: 'stay' }],
};

describe('an offer of the catalogue', () => {
  it('is stated where an address lies in it, once', () => {
    const stated = stating(scenario, 'offers/vmware-vcf.60/quote');
    expect(stated.offers.map(({ id, price, term }) => [id, price, term])).toEqual([
      ['vmware-vcf.60', '315', 60],
    ]);
    expect(stating(stated, 'offers/vmware-vcf.60/minOrder')).toBe(stated);
  });

  it('is not stated by an address in something else, or in an offer nobody knows', () => {
    expect(stating(scenario, 'offers/mine/quote')).toBe(scenario);
    expect(stating(scenario, 'holdings/vmware-vcf/price')).toBe(scenario);
    expect(stating(scenario, 'horizon')).toBe(scenario);
  });
});
