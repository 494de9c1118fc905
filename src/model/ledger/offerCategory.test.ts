import { describe, expect, it } from 'vitest';
import { run, small } from '../../../tests/small/scenario.ts';
import { COST_ROWS } from '../costs/registry.ts';
import { explain } from '../explain/explain.ts';
import { categoryOfOffer, offerOfCategory } from './offerCategory.ts';

describe('the category of an offer', () => {
  it('is its id, apart from every category that is no offer', () => {
    expect([categoryOfOffer('vcf'), offerOfCategory('vcf')]).toEqual(['vcf', 'vcf']);
    for (const name of ['hosts', 'vat', ...COST_ROWS.map(({ category }) => category)]) {
      expect(categoryOfOffer(name)).toBe(`offer ${name}`);
      expect(offerOfCategory(`offer ${name}`)).toBe(name);
      expect(offerOfCategory(name)).toBeUndefined();
    }
    for (const name of ['late fee', 'settlement credit', 'settlement charge'])
      expect(offerOfCategory(name)).toBeUndefined();
  });

  it('keeps what an offer costs apart from costs of its name', () => {
    const [offer, ...others] = small().offers;
    const [held] = small().holdings;
    const power = run({
      clusters: small().clusters.map((cluster) => ({ ...cluster, offer: 'power' })),
      offers: offer ? [{ ...offer, id: 'power', minSpend: '5000' }, ...others] : [],
      holdings: held ? [{ ...held, offer: 'power', quantity: 1 }] : [],
      costs: [{ id: 'electricity', item: 'power', amount: '0.2' }],
    });
    const value = (id: string): string | null | undefined => explain(power, `future/stay/${id}`)?.value;
    expect(value('category/offer power')).toBe(value('product/power'));
    expect(Number(value('category/power'))).toBeGreaterThan(0);
    expect(value('category/power')).not.toBe(value('product/power'));
    const sum = ['power', 'offer power'].reduce((all, name) => all + Number(value(`category/${name}`)), 0);
    expect(sum.toFixed(2)).toBe(value('cash'));
    expect(explain(power, 'future/stay/under-licensed/power/amount')?.missing).toEqual([]);
  });
});
