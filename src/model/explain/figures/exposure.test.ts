import { describe, expect, it } from 'vitest';
import { run, TODAY, worked } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import type { Projection } from '../../projection.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { explain } from '../explain.ts';
import { explainWith } from '../family.ts';
import { exposureFigures } from './exposure.ts';

const listed = (projection: Projection): string[] =>
  exposureFigures(explain).flatMap((family) => family.list(projection));
const held = worked('exposure', 'exposure-beyond-what-is-held');
const projection = project(held, [], TODAY);

/** The case with something else said of its claim. */
function claimed(
  change: Partial<NonNullable<Scenario['products']>[number]>,
  offers = held.offers,
): Projection {
  const products = held.products?.map((one) => (one.contested === undefined ? one : { ...one, ...change }));
  return project({ ...held, offers, ...(products && { products }) }, [], TODAY);
}

describe('exposure as a figure', () => {
  it('is there for every future and every claim, and for nothing where nothing is contested', () => {
    expect(listed(projection)).toEqual([
      'future/stay/exposure',
      'future/at-once/exposure',
      'future/later/exposure',
      'future/stay/exposure/claim',
      'future/at-once/exposure/claim',
      'future/later/exposure/claim',
    ]);
    expect(listed(run())).toEqual([]);
    for (const id of [
      'future/stay/exposure',
      'future/stay/exposure/claim',
      'exposure/claim/future/stay/line/0',
    ])
      expect(explain(run(), id)).toBeUndefined();
  });

  it('is explained by families of its own', () => {
    const own = exposureFigures(explain);
    for (const id of [
      'future/stay/exposure',
      'future/stay/exposure/claim',
      'exposure/claim/future/stay/line/0',
    ])
      expect(explainWith(own, projection, id), id).toEqual(explain(projection, id));
  });

  it('leads nowhere for a future or a claim that nobody entered, or a figure that is none of its payments', () => {
    for (const id of [
      'future/none/exposure',
      'future/none/exposure/claim',
      'future/stay/exposure/oracle',
      'exposure/oracle/future/stay/line/0',
      'exposure/claim/future/stay/line/99',
      'exposure/claim/future/stay/total',
      'exposure/claim/offer/ora/price',
    ])
      expect(explain(projection, id), id).toBeUndefined();
  });

  it('is the sum of its claims, each the sum of its payments', () => {
    expect(explain(projection, 'future/stay/exposure')).toMatchObject({
      value: '34560.00',
      because: { kind: 'sum', of: ['future/stay/exposure/claim'] },
    });
    expect(explain(projection, 'future/stay/exposure/claim')).toMatchObject({
      value: '34560.00',
      because: { kind: 'sum', of: [0, 1, 2].map((n) => `exposure/claim/future/stay/line/${String(n)}`) },
    });
    expect(explain(projection, 'future/at-once/exposure')).toMatchObject({ value: '0.00' });
    const two = project(worked('exposure', 'exposure-of-two-claims'), [], TODAY);
    const [sum, ...claims] = listed(two);
    // 6 licences at 1000 that are not held, and 32 cores at 300.
    expect(claims.map((id) => explain(two, id)?.value)).toEqual(['6000.00', '9600.00']);
    expect(explain(two, sum ?? '')?.value).toBe('15600.00');
    // What is known of it stays known where the price of one of them is not.
    const scenario = worked('exposure', 'exposure-of-two-claims');
    const offers = scenario.offers.map(({ price, ...one }) =>
      one.id === 'by-core' || price === undefined ? one : { ...one, price },
    );
    const products = scenario.products?.map((one) => ({
      ...one,
      modes: [one.id === 'first' ? 'ora' : 'by-core'],
    }));
    const unpriced = { ...scenario, offers, ...(products && { products }) };
    expect(explain(project(unpriced, [], TODAY), sum ?? '')).toMatchObject({
      value: '6000.00',
      missing: [{ path: 'offers/by-core/quote', code: 'unpriced' }],
    });
  });

  it('leads from a payment to the licences claimed and those that are there, to the price, and never to the totals of the future', () => {
    const line = 'exposure/claim/future/stay';
    expect(explain(projection, `${line}/line/0`)).toMatchObject({
      id: `${line}/line/0`,
      value: '24000.00',
      because: {
        kind: 'rule',
        of: { quantity: `${line}/contract/ora/0/quantity`, price: `${line}/contract/ora/0/price` },
      },
    });
    expect(explain(projection, `${line}/contract/ora/0/quantity`)?.because).toEqual({
      kind: 'leaf',
      leaf: {
        kind: 'quantity',
        what: 'contract-bought',
        steps: [
          { what: 'cores', values: { hosts: 5, sockets: 2, coresPerSocket: 8, factor: 0.5 }, result: 40 },
          { what: 'round-up', values: { amount: 40, size: 1 }, result: 40 },
          { what: 'claimed-beyond', values: { claimed: 40, covered: 16 }, result: 24 },
          { what: 'contract-quantity', of: 'new', values: { ordered: 24, raised: 0 }, result: 24 },
        ],
      },
    });
    // The price of the list is no figure of the claim alone.
    expect(explain(projection, `${line}/contract/ora/0/price`)?.because).toMatchObject({
      of: { price: 'offer/ora/price' },
    });
    // Support follows the licences: no cores are counted for it.
    const support = explain(projection, `${line}/contract/ora-support/0/quantity`)?.because;
    expect(support).toMatchObject({ leaf: { steps: [{ what: 'contract-quantity' }] } });
  });

  it('is at least what is known where a price is missing, and unknown where nothing is', () => {
    const unpriced = (id: string): Scenario['offers'] =>
      held.offers.map(({ price, ...offer }) =>
        offer.id === id || price === undefined ? offer : { ...offer, price },
      );
    const licence = explain(claimed({}, unpriced('ora')), 'future/stay/exposure');
    expect(licence?.value).toBeNull();
    expect(licence?.missing.map(({ path }) => path)).toContain('offers/ora/quote');
    expect(explain(claimed({}, unpriced('ora')), 'future/at-once/exposure')).toMatchObject({
      value: '0.00',
      missing: [],
    });
    // It does not matter where in the list of offers it stands.
    const first = unpriced('').toSorted((a, b) => Number(b.id === 'ora') - Number(a.id === 'ora'));
    expect(explain(claimed({}, first), 'future/stay/exposure/claim')).toMatchObject({
      value: '34560.00',
      missing: [],
    });
  });

  it('leads from an order of a minimum to the payments of the claim', () => {
    const minimum = held.offers.map((one) => (one.id === 'ora' ? { ...one, minSpend: '1' } : one));
    expect(explain(claimed({}, minimum), 'exposure/claim/future/stay/order/ora/0')?.because).toEqual({
      kind: 'sum',
      of: ['exposure/claim/future/stay/contract/ora/0/value'],
    });
  });

  it('says that no mode is named where a claim can be licensed by nothing', () => {
    const by = claimed({ modes: [] });
    expect(explain(by, 'future/stay/exposure/claim')).toMatchObject({
      value: null,
      missing: [{ path: 'products/claim/modes', code: 'unpriced' }],
    });
    const nobody = claimed({ modes: [], kinds: ['sles'] });
    expect(explain(nobody, 'future/stay/exposure/claim')).toMatchObject({ value: '0.00', missing: [] });
  });
});
