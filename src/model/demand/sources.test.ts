import { describe, expect, test } from 'vitest';
import { groundOf } from '../attribution/attribution.ts';
import { futureIn, run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { asking } from './sources.ts';

type Offers = Scenario['offers'];

const TIB = { id: 'tib-beyond-entitlement', tibPerCore: 0.25 } as const;
const [cluster = small().clusters[0]] = small().clusters;

/** Everything asked for in a future: offer, cluster or side, and the months in which, where not in all. */
function asked(change: Partial<Scenario>, future = 'stay'): unknown[] {
  const projection = run({ horizon: 4, holdings: [], ...change });
  const { offers, clusters } = projection.compiled;
  return asking(groundOf(projection, futureIn(projection, future))).map((one) => [
    offers[one.offer]?.source.id,
    one.cluster >= 0 ? clusters[one.cluster]?.source.id : one.kvm >= 0 ? `side ${String(one.kvm)}` : '',
    one.asks && [...one.asks],
  ]);
}

function estate(own: Partial<Scenario['clusters'][number]>, more: Offers = []): Partial<Scenario> {
  if (!cluster) throw new Error('the small scenario has a cluster');
  return { clusters: [{ ...cluster, ...own }], offers: [...small().offers, ...more] };
}

describe('who needs an offer', () => {
  test('clusters their licence, platforms theirs on every site', () => {
    expect(asked({})).toEqual([
      ['v', 'a', undefined],
      ['k', 'side 0', undefined],
    ]);
  });

  test('clusters and platforms their add-ons, each place once', () => {
    const change = estate({ addOns: ['x', 'v', 'nowhere'] }, [{ id: 'x', metric: { id: 'per-vm' } }]);
    expect(asked({ ...change, platforms: [{ id: 'kvm', offer: 'k', addOns: ['x', 'x'] }] })).toEqual([
      ['v', 'a', undefined],
      ['x', 'a', undefined],
      ['k', 'side 0', undefined],
      ['x', 'side 0', undefined],
    ]);
  });

  test('every place by itself, however many clusters, sites and platforms ask for the same', () => {
    if (!cluster) throw new Error('the small scenario has a cluster');
    const clusters = ['x', 'y', 'z'].map((site) => ({ ...cluster, id: `in-${site}`, site, addOns: ['k'] }));
    const platforms = [
      { id: 'kvm', offer: 'k', addOns: ['v'] },
      { id: 'second', offer: 'v', addOns: ['k'] },
    ];
    const found = asked({ clusters, platforms });
    const sides = [0, 1, 2, 3, 4, 5].map((side) => `side ${String(side)}`);
    const places = ['in-x', 'in-y', 'in-z', ...sides];
    const wanted = places.flatMap((place) => [
      ['v', place, undefined],
      ['k', place, undefined],
    ]);
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  test('each place by itself, whichever of many offers asks', () => {
    // Three places: the scenario, its cluster, its side.
    const offers = [
      ...small().offers,
      ...['x', 'y'].map((id) => ({ id, metric: { id: 'per-vm' as const } })),
    ];
    const platforms = [{ id: 'kvm', offer: 'k', addOns: ['v'] }];
    const found = asked({ ...estate({ addOns: ['y'] }), offers, platforms });
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        ['v', 'a', undefined],
        ['y', 'a', undefined],
        ['k', 'side 0', undefined],
        ['v', 'side 0', undefined],
      ]),
    );
  });

  test('nobody an offer that does not exist', () => {
    expect(asked({ ...estate({ offer: 'nowhere' }), platforms: [{ id: 'kvm', offer: 'gone' }] })).toEqual([]);
  });

  test('a cluster another edition from its month on, and an add-on that is that edition anyway all the time', () => {
    const next: Offers = [{ id: 'n', metric: { id: 'per-host' } }];
    const futures = [{ id: 'stay', editions: [{ id: 'e', from: '2027-03', offer: 'n' }] }];
    expect(asked({ ...estate({}, next), futures })).toEqual([
      ['v', 'a', [1, 1, 0, 0]],
      ['n', 'a', [0, 0, 1, 1]],
      ['k', 'side 0', undefined],
    ]);
    expect(asked({ ...estate({ addOns: ['n'] }, next), futures })).toEqual([
      ['v', 'a', [1, 1, 0, 0]],
      ['n', 'a', undefined],
      ['k', 'side 0', undefined],
    ]);
  });

  test('an edition that returns is asked for in both spells', () => {
    const next: Offers = [{ id: 'n', metric: { id: 'per-host' } }];
    const editions = [
      { id: 'e', from: '2027-02', offer: 'n' },
      { id: 'f', from: '2027-04', offer: 'v' },
    ];
    expect(asked({ ...estate({}, next), futures: [{ id: 'stay', editions }] })).toEqual([
      ['v', 'a', [1, 0, 0, 1]],
      ['n', 'a', [0, 1, 1, 0]],
      ['k', 'side 0', undefined],
    ]);
  });

  describe('capacity', () => {
    const futures = [{ id: 'stay', editions: [{ id: 'e', from: '2027-03', offer: 'n' }] }];
    const next: Offers = [{ id: 'n', metric: { id: 'per-host' } }];
    const vsan = { rawTiB: '10', offer: 'tib' };

    test('of a cluster by its add-on, while that belongs to the licence of the month', () => {
      const offers: Offers = [...next, { id: 'tib', metric: TIB, of: 'v' }];
      expect(asked({ ...estate({ vsan }, offers), futures })).toContainEqual(['tib', 'a', [1, 1, 0, 0]]);
    });

    test('then by the add-on that belongs to the new licence', () => {
      const offers: Offers = [
        ...next,
        { id: 'near', metric: { id: 'per-vm' }, of: 'n' },
        { id: 'tib', metric: TIB, of: 'v' },
        { id: 'tib-n', metric: TIB, of: 'n' },
      ];
      const found = asked({ ...estate({ vsan }, offers), futures });
      expect(found).toContainEqual(['tib', 'a', [1, 1, 0, 0]]);
      expect(found).toContainEqual(['tib-n', 'a', [0, 0, 1, 1]]);
      expect(found).toHaveLength(5);
    });

    test('by an add-on that names no licence in all months', () => {
      const offers: Offers = [...next, { id: 'tib', metric: TIB }];
      expect(asked({ ...estate({ vsan }, offers), futures })).toContainEqual(['tib', 'a', [1, 1, 1, 1]]);
    });

    test('by the one the user named where two belong to the licence, also when it is the first of all offers', () => {
      const two: Offers = [
        { id: 'first', metric: TIB, of: 'v' },
        { id: 'tib', metric: TIB, of: 'v' },
      ];
      expect(asked(estate({ vsan }, two))).toContainEqual(['tib', 'a', undefined]);
      expect(asked(estate({ vsan }, two))).toHaveLength(3);
      const offers: Offers = [{ id: 'tib', metric: TIB, of: 'v' }, ...small().offers];
      expect(asked({ ...estate({ vsan }), offers })).toContainEqual(['tib', 'a', undefined]);
    });

    test('of a cluster that names no add-on, or one that does not exist, by none', () => {
      const offers: Offers = [{ id: 'tib', metric: TIB, of: 'v' }];
      expect(asked(estate({ vsan: { rawTiB: '10' } }, offers))).toHaveLength(2);
      expect(asked(estate({ vsan: { rawTiB: '10', offer: 'nowhere' } }, offers))).toHaveLength(2);
      // Nor by one of a licence that is not there either.
      expect(asked(estate({ offer: 'nowhere', vsan }, offers))).toEqual([['k', 'side 0', undefined]]);
    });
  });

  describe('support', () => {
    const sns: Offers = [{ id: 'sns', metric: { id: 'percentage' }, of: 'v' }];
    const held = { id: 's1', quantity: 2, price: '1', start: '2027-01', end: '2028-01' };

    test('by a licence that names it', () => {
      const [v, k] = small().offers;
      if (!v || !k) throw new Error('the small scenario has two offers');
      const offers = [{ ...v, support: 'sns' }, { ...k, support: 'v' }, ...sns];
      expect(asked({ offers })).toEqual([
        ['v', 'a', undefined],
        ['k', 'side 0', undefined],
        ['sns', '', undefined],
      ]);
    });

    test('by whoever holds it, and of what is held only support', () => {
      const holdings = [
        { ...held, offer: 'sns' },
        { ...held, id: 'k1', offer: 'k' },
      ];
      expect(asked({ ...estate({}, sns), holdings })).toContainEqual(['sns', '', undefined]);
      expect(asked({ ...estate({}, sns), holdings })).toHaveLength(3);
      expect(asked(estate({}, sns))).toHaveLength(2);
    });
  });
});
