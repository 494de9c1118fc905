import { describe, expect, it } from 'vitest';
import { BARE } from '../../../tests/small/bare.ts';
import { catalogueVersion } from '../../catalogue/version.ts';
import type { Offer } from '../../model/scenario/contracts.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { priceChanges, withNewPrices } from './priceChanges.ts';
import { withOffer } from './stating.ts';

const scenario = BARE;
const taken = withOffer(scenario, 'vmware-vvf');
const [listed] = taken.offers;
if (!listed) throw new Error('the catalogue has no vmware-vvf');

const old: Partial<Offer> = { catalogue: '2025-01-01.00000000', asOf: '2025-01-01', price: '120', term: 12 };
const having = (change: Partial<Offer>): Scenario => ({ ...taken, offers: [{ ...listed, ...change }] });
const differing = (change: Partial<Offer>): (readonly string[])[] =>
  priceChanges(having(change)).map((one) => one.differing);

describe('the prices that a scenario keeps', () => {
  it('are those of the list that they were taken from, until that list is another one', () => {
    expect(listed.catalogue).toBe(catalogueVersion());
    expect(priceChanges(taken)).toEqual([]);
    expect(withNewPrices(taken)).toBe(taken);
    expect(differing({ ...old, term: listed.term })).toEqual([['price']]);
    expect(differing(old)).toEqual([['price', 'term']]);
  });

  it('are confirmed by a newer source that states the same', () => {
    expect(differing({ catalogue: 'older', asOf: '2025-01-01' })).toEqual([[]]);
    expect(differing({ catalogue: 'older' })).toEqual([]);
  });

  it('differ in a file from before lists had versions, where a source is dated', () => {
    const { catalogue: _, ...undated } = listed;
    const one = (offer: Offer): number => priceChanges({ ...taken, offers: [offer] }).length;
    expect(one({ ...undated, price: '120' })).toBe(1);
    expect(one({ ...undated, price: '120', confidence: 'user' })).toBe(0);
    const { asOf: _date, ...own } = undated;
    expect(one({ ...own, price: '120' })).toBe(0);
  });

  it('are somebody’s own where they were changed after they were taken from this list', () => {
    expect(differing({ price: '120' })).toEqual([]);
  });

  it('stay where the list has none, or does not know the offer', () => {
    expect(priceChanges({ ...taken, offers: [{ ...listed, ...old, id: 'mine' }] })).toEqual([]);
    expect(priceChanges({ ...taken, start: '1999-01', offers: [{ ...listed, ...old }] })).toEqual([]);
  });

  it('stay where a quote is in another currency than the new price', () => {
    expect(differing({ ...old, currency: 'EUR', quote: '100' })).toEqual([]);
    expect(differing({ ...old, currency: 'EUR' })).toEqual([['price', 'currency', 'term']]);
  });
});

describe('taking the new prices', () => {
  it('takes price, term and source, and leaves what is the user’s', () => {
    const own = { quote: '99', minOrder: 72, name: 'Ours' };
    const [after] = withNewPrices(having({ ...old, ...own })).offers;
    expect(after).toEqual({ ...listed, ...own });
    expect(priceChanges(withNewPrices(having(old)))).toEqual([]);
  });

  it('takes away what the new price does not have', () => {
    const [after] = withNewPrices(having({ ...old, bands: [{ from: 10, price: '1' }] })).offers;
    expect(after).not.toHaveProperty('bands');
  });
});
