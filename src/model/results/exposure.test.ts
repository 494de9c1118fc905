import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';
import { allFigures, explain } from '../explain/explain.ts';
import type { Projection } from '../projection.ts';
import { claimsOf } from './exposure.ts';
import { totalsOf } from './totals.ts';

type Given = Record<string, unknown>;

const OFFERS = {
  v: { metric: { id: 'free' }, price: '0' },
  db: { metric: { id: 'per-host' }, price: '100', licence: 'perpetual' },
  other: { metric: { id: 'per-host' }, price: '70', term: 12, billing: 'yearly' },
  asked: { metric: { id: 'per-host' } },
};
const HELD = { id: 'h', offer: 'db', quantity: 2, start: '2020-01' };

/** Three hosts with a claim to all of them; `more` changes the product, `change` anything else. */
function claimed(more: Given = {}, change: Given = {}): Projection {
  return contracts({
    horizon: 12,
    clusters: [clusterOf('a', 'v', 3)],
    offers: OFFERS,
    products: [{ id: 'p', modes: ['db'], contested: 'a vendor', ...more }],
    holdings: [HELD],
    ...change,
  });
}

const value = (projection: Projection, id: string): string | null | undefined =>
  explain(projection, id)?.value;
const total = ({ futures: [future] }: Projection): number => (future ? totalsOf(future).total : NaN);

describe('what is claimed', () => {
  it('is nothing where no product is contested', () => {
    const projection = claimed({ contested: undefined });
    expect(claimsOf(projection)).toEqual([]);
    expect(value(projection, 'future/stay/exposure')).toBeUndefined();
    expect(value(projection, 'future/stay/exposure/p')).toBeUndefined();
  });

  it('is in no total, and is what the total would be more if it were not contested', () => {
    const projection = claimed();
    expect(total(projection)).toBe(total(claimed({}, { products: [] })));
    expect(value(projection, 'future/stay/exposure')).toBe('100.00');
    expect(total(claimed({ contested: undefined })) - total(projection)).toBe(100_00);
  });

  it('is settled and taxed as the total would be', () => {
    const change = {
      start: '2027-06',
      horizon: 18,
      holdings: [{ id: 'h', offer: 'other', quantity: 0, price: '70', start: '2026-06', end: '2028-06' }],
      assumptions: { vat: { licences: '0.19' } },
    };
    const projection = claimed({ modes: ['other'] }, change);
    expect(total(projection)).toBe(0);
    expect(Number(value(projection, 'future/stay/exposure'))).toBeGreaterThan(300);
    expect(total(claimed({ modes: ['other'], contested: undefined }, change))).toBe(
      Math.round(100 * Number(value(projection, 'future/stay/exposure'))),
    );
  });

  it('is the same in two futures that decide the same', () => {
    const projection = claimed({}, { futures: { stay: {}, again: {} } });
    expect(value(projection, 'future/again/exposure')).toBe(value(projection, 'future/stay/exposure'));
  });

  it('counts by the mode that costs least, or by the one that a future fixes', () => {
    const modes = { modes: ['db', 'other'] };
    expect(value(claimed(modes, { holdings: [] }), 'future/stay/exposure')).toBe('210.00');
    const fixed = claimed(modes, { holdings: [], futures: { stay: { modes: { p: 'db' } } } });
    expect(value(fixed, 'future/stay/exposure')).toBe('300.00');
  });

  it('never takes an unknown price for a bargain', () => {
    for (const modes of [
      ['asked', 'db'],
      ['db', 'asked'],
    ])
      expect(value(claimed({ modes }), 'future/stay/exposure')).toBe('100.00');
  });

  it('takes what another claim has not taken', () => {
    const [first, second, third] = claimsOf(
      claimed(
        {},
        {
          products: [
            { id: 'p', modes: ['db'], contested: 'a vendor', clusters: ['a'] },
            { id: 'q', modes: ['db'], contested: 'a vendor' },
            { id: 'r', modes: ['db'], contested: 'a vendor' },
          ],
          holdings: [{ ...HELD, quantity: 5 }],
        },
      ),
    ).map(({ needs: [need] }) => need?.covered[0]);
    expect([first, second, third]).toEqual([3, 2, 0]);
  });

  it('stands alone: no problem, mode or assumption of the projection is in it', () => {
    for (const projection of [claimed(), claimed({ modes: [] })]) {
      const [claim] = claimsOf(projection);
      expect(claim?.projection.problems).toEqual([]);
      expect(claim?.projection.futures).toMatchObject([{ modes: [], assumed: [], problems: [] }]);
    }
  });

  it('of a product without a mode needs nothing, as nobody knows what', () => {
    const [claim] = claimsOf(claimed({ modes: [] }));
    const [future] = claim?.projection.futures ?? [];
    expect([future?.plans, future?.prices, future?.demand.parts]).toEqual([[], [], []]);
    expect(future?.demand.needed.map((needed) => [...needed])).toEqual(
      Object.keys(OFFERS).map(() => new Array<number>(12).fill(0)),
    );
    expect(claim?.needs).toMatchObject([{ offer: -1, isMade: true }]);
  });

  it('is made where VMs run that it is about, and nowhere else', () => {
    const made = (more: Given): (boolean | undefined)[] =>
      claimsOf(claimed(more)).map(({ needs: [need] }) => need?.isMade);
    expect(made({})).toEqual([true]);
    expect(made({ kinds: ['rhel'] })).toEqual([false]);
  });

  it('takes what is held of its own offer, and adds nothing to others', () => {
    const v = { metric: { id: 'per-core' }, price: '1', term: 12, billing: 'yearly' };
    const clusters = [{ ...clusterOf('a', 'v', 3), vsan: { rawTiB: '10', offer: 'vsan' } }];
    const vsan = {
      metric: { id: 'tib-beyond-entitlement', tibPerCore: 0.25 },
      of: 'v',
      price: '9',
      term: 12,
    };
    const db = { ...OFFERS.db, successor: 'other' };
    const offers = { ...OFFERS, v, vsan, db };
    // Three hosts are claimed and two held, whatever is held of what licenses the hosts, and whatever vSAN needs.
    const holdings = [
      { id: 'all', offer: 'v', quantity: 96, price: '1', start: '2026-01', end: '2029-01' },
      HELD,
    ];
    expect(value(claimed({}, { offers, clusters, holdings }), 'future/stay/exposure')).toBe('100.00');
  });

  it('hands on to what follows only what licences in force do not cover, when no more are sold', () => {
    const db = { ...OFFERS.db, soldUntil: '2020-01', successor: 'other' };
    const exposed = (quantity: number, more: Given = {}): unknown =>
      value(
        claimed({}, { offers: { ...OFFERS, db }, holdings: [{ ...HELD, quantity }], ...more }),
        'future/stay/exposure',
      );
    // Three hosts, 70.00 a year for each that is handed on.
    expect([0, 2, 3].map((quantity) => exposed(quantity))).toEqual(['210.00', '70.00', '0.00']);
    // The hosts themselves need the same offer, of which one is handed on in the total: the claim hands on one more.
    const clusters = [{ ...clusterOf('a', 'v', 3), addOns: ['db'] }];
    expect(exposed(2, { clusters })).toBe('70.00');
  });

  it('is worked out once', () => {
    const projection = claimed();
    expect(claimsOf(projection)).toBe(claimsOf(projection));
  });
});

describe('a claim of which something is not known', () => {
  it('is unknown, not 0, where no price is known', () => {
    const figure = explain(claimed({ modes: ['asked'] }), 'future/stay/exposure/p');
    expect(figure?.value).toBeNull();
    expect(figure?.missing).toEqual([{ path: 'offers/asked/quote', code: 'unpriced' }]);
  });

  it('is at least what is known of it', () => {
    const products = [
      { id: 'p', modes: ['db'], contested: 'a vendor' },
      { id: 'q', modes: ['asked'], contested: 'a vendor' },
    ];
    const figure = explain(claimed({}, { products }), 'future/stay/exposure');
    expect(figure?.value).toBe('100.00');
    expect(figure?.missing).toEqual([{ path: 'offers/asked/quote', code: 'unpriced' }]);
  });

  it('waits for a mode while VMs run that need it', () => {
    const missing = (more: Given): unknown =>
      explain(claimed({ modes: [], ...more }), 'future/stay/exposure')?.missing;
    expect(missing({})).toEqual([{ path: 'products/p/modes', code: 'unpriced' }]);
    expect(missing({ clusters: [] })).toEqual([]);
    expect(value(claimed({ modes: [], clusters: [] }), 'future/stay/exposure')).toBe('0.00');
  });
});

describe('the explanation of a claim', () => {
  it('leads from payments to what is claimed, what is in force, and the price', () => {
    const projection = claimed();
    const quantity = explain(projection, 'exposure/p/future/stay/contract/db/0/quantity');
    expect(quantity?.value).toBe('1');
    expect(JSON.stringify(quantity?.because)).toContain(
      '{"what":"claimed-beyond","values":{"claimed":3,"covered":2},"result":1}',
    );
    expect(explain(projection, 'exposure/p/future/stay/contract/db/0/price')?.because).toMatchObject({
      of: { price: 'offer/db/price' },
    });
  });

  it('adds nothing to contracts for what follows the licences', () => {
    const offers = {
      ...OFFERS,
      db: { ...OFFERS.db, support: 'sup' },
      sup: { metric: { id: 'percentage' }, of: 'db', percent: '0.2', term: 12, billing: 'yearly' },
    };
    const projection = claimed({}, { offers });
    expect(value(projection, 'future/stay/exposure')).toBe('120.00');
    const steps = explain(projection, 'exposure/p/future/stay/contract/sup/0/quantity')?.because;
    expect(JSON.stringify(steps)).not.toContain('claimed-beyond');
  });

  it('passes on sums and leaves of a claim as they are', () => {
    const offers = { ...OFFERS, db: { ...OFFERS.db, minSpend: '150' } };
    const projection = claimed({}, { offers });
    expect(value(projection, 'future/stay/exposure')).toBe('150.00');
    expect(explain(projection, 'exposure/p/future/stay/order/db/0')?.because).toEqual({
      kind: 'sum',
      of: ['exposure/p/future/stay/contract/db/0/value'],
    });
  });

  it('begins with the futures and the products of the claims', () => {
    const found = (projection: Projection): string[] =>
      allFigures(projection).filter((id) => id.includes('exposure'));
    expect(found(claimed())).toEqual(['future/stay/exposure', 'future/stay/exposure/p']);
    expect(found(claimed({ contested: undefined }))).toEqual([]);
  });

  it.each([
    'exposure/q/future/stay/line/0',
    'exposure/p/future/stay/line/9',
    'exposure/p/future/stay/total',
    'exposure/p/input/horizon',
    'future/none/exposure',
    'future/none/exposure/p',
    'future/stay/exposure/q',
  ])('has no %s', (id) => {
    expect(explain(claimed(), id)).toBeUndefined();
  });
});
