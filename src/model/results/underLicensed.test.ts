import { describe, expect, it } from 'vitest';
import { futureIn, run, small, worked } from '../../../tests/small/scenario.ts';
import { project } from '../project.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { underLicensed } from './underLicensed.ts';
import { startWarnings } from './warnings/start.ts';

const lacking = (id: string, future = 'stay') => {
  const projection = project(worked('under-licensed', id), [], '2026-11-24');
  return underLicensed(projection, futureIn(projection, future));
};

describe('licences lacking at the start', () => {
  it('are what is needed beyond what was entered, and what was bought for it', () => {
    expect(lacking('under-licensed')).toMatchObject([{ needed: 3, entered: 2, units: 1, amount: 36000 }]);
    expect(lacking('under-licensed')[0]?.lines).toHaveLength(1);
    expect(lacking('fully-licensed')).toEqual([
      { offer: 0, holding: 'h1', needed: 3, entered: 3, units: 0, lines: [], amount: 0 },
    ]);
  });

  it('count what is bought until a signed contract begins', () => {
    const [lack] = lacking('signed-later');
    expect(lack).toMatchObject({ needed: 3, entered: 0, units: 3, amount: 36000 });
    expect(lack?.lines).toHaveLength(2);
  });

  it('are paid once where they are bought for ever', () => {
    expect(lacking('under-licensed-perpetual')).toMatchObject([
      { holding: 'p1', needed: 3, entered: 2, units: 1, amount: 80000 },
    ]);
  });

  it('are paid with what lifts their order to its least, unless something renews in it', () => {
    expect(lacking('under-licensed-minimum-spend')).toMatchObject([{ entered: 2, units: 1, amount: 50000 }]);
    expect(lacking('under-licensed-beside-a-renewal')).toMatchObject([
      { needed: 3, entered: 2, units: 1, amount: 72000 },
    ]);
  });

  it('are bought as what follows perpetual licences that are no longer sold', () => {
    const found = lacking('under-licensed-successor');
    expect(found).toMatchObject([
      { offer: 0, holding: 'p1', needed: 4, entered: 4, units: 0, amount: 0 },
      { offer: 1, holding: 'p1', needed: 32, entered: 0, units: 32, amount: 480000 },
    ]);
    expect(found[1]?.lines).toHaveLength(12);
  });

  it('are none of what follows licences of which nothing was entered', () => {
    const scenario = worked('under-licensed', 'under-licensed-successor');
    const projection = project({ ...scenario, holdings: [] }, [], '2026-11-24');
    expect(underLicensed(projection, futureIn(projection, 'stay'))).toEqual([]);
  });

  it('are warned of at the holding that was entered', () => {
    const projection = project(worked('under-licensed', 'under-licensed-successor'), [], '2026-11-24');
    expect(startWarnings(projection)).toMatchObject([
      { path: 'holdings/p1/quantity', data: { offer: 'vvf', needed: 32, entered: 0, amount: 480000 } },
    ]);
  });

  it('are asked of licences of clusters only, and only where something was entered', () => {
    const none = run({ holdings: [] });
    expect(underLicensed(none, futureIn(none, 'stay'))).toEqual([]);
    const onKvm = run({
      offers: small().offers.map((offer) => ({ ...offer, metric: { id: 'per-host' as const } })),
      holdings: [
        ...small().holdings,
        { id: 'h2', offer: 'k', quantity: 1, price: '5', start: '2027-01', end: '2028-01' },
      ],
    });
    const found = underLicensed(onKvm, futureIn(onKvm, 'move'));
    expect(found.map(({ offer }) => offer)).toEqual([0]);
  });

  it('count the licences of an edition that replaces another', () => {
    const projection = run({
      futures: [{ id: 'stay', editions: [{ id: 'e', from: '2027-01', offer: 'w' }] }],
      offers: [
        ...small().offers,
        { id: 'w', metric: { id: 'per-host' }, price: '100', term: 12, billing: 'yearly' },
      ],
      holdings: [{ id: 'h2', offer: 'w', quantity: 1, price: '90', start: '2026-01', end: '2028-01' }],
    });
    expect(underLicensed(projection, futureIn(projection, 'stay'))).toMatchObject([
      { offer: 2, needed: 2, entered: 1, units: 1 },
    ]);
  });

  it('are asked of the editions of that future', () => {
    const offers = [
      ...small().offers,
      { id: 'w', metric: { id: 'per-host' as const }, price: '100', term: 12, billing: 'yearly' as const },
    ];
    const holdings = [{ id: 'h2', offer: 'w', quantity: 1, price: '90', start: '2026-01', end: '2028-01' }];
    const editions = [{ id: 'e', from: '2027-01', offer: 'w' }];
    const projection = run({ futures: [{ id: 'stay' }, { id: 'other', editions }], offers, holdings });
    expect(underLicensed(projection, futureIn(projection, 'stay'))).toEqual([]);
    expect(underLicensed(projection, futureIn(projection, 'other'))).toMatchObject([{ offer: 2, units: 1 }]);
  });

  it('cost what is paid for them alone: not what was entered, not the settlement', () => {
    const [held] = small().holdings;
    if (!held) throw new Error('the small scenario holds something');
    // Entered and begun in the same month: one at 550; the second joins it at 550, half a year of which is credited.
    const projection = run({ horizon: 6, holdings: [{ ...held, quantity: 1 }] });
    expect(underLicensed(projection, futureIn(projection, 'stay'))).toMatchObject([
      { entered: 1, units: 1, lines: [expect.any(Number)], amount: 55000 },
    ]);
  });

  it('are none of an offer of which nothing was entered, although another one has licences, or more than enough', () => {
    const [cluster] = small().clusters;
    if (!cluster) throw new Error('the small scenario has a cluster');
    const each = { metric: { id: 'per-host' as const }, price: '100', term: 12, billing: 'yearly' as const };
    const owned = { ...each, licence: 'perpetual' as const, soldUntil: '2020-01' };
    const offers = [
      ...small().offers,
      { id: 'x', ...each },
      { id: 'p', ...owned, successor: 'v' },
      { id: 'q', ...owned, successor: 'x' },
    ];
    const clusters = [cluster, ...['x', 'p', 'q'].map((offer) => ({ ...cluster, id: offer, offer }))];
    const holdings = ['p', 'q'].map((offer) => ({ id: `h${offer}`, offer, quantity: 2, start: '2019-01' }));
    const futures = [{ id: 'stay' }];
    const found = (changed: typeof holdings) => {
      const projection = run({ clusters, offers, holdings: changed, futures });
      return underLicensed(projection, futureIn(projection, 'stay')).map(({ offer, holding, units }) => [
        offer,
        holding,
        units,
      ]);
    };
    expect(found(holdings)).toEqual([
      [3, 'hp', 0],
      [4, 'hq', 0],
    ]);
    expect(found(holdings.map((one) => (one.offer === 'q' ? { ...one, quantity: 1 } : one)))).toEqual([
      [2, 'hq', 3],
      [3, 'hp', 0],
      [4, 'hq', 0],
    ]);
    // One licence of p is not entered: one host goes to v, with the two of its own cluster.
    expect(found(holdings.map((one) => (one.offer === 'p' ? { ...one, quantity: 1 } : one)))).toEqual([
      [0, 'hp', 3],
      [3, 'hp', 0],
      [4, 'hq', 0],
    ]);
  });

  it('count what was bought in the first month, and what licenses clusters', () => {
    const [held] = small().holdings;
    const [cluster] = small().clusters;
    if (!held || !cluster) throw new Error('the small scenario is complete');
    // The second host joins for six months, 275.00; then both are bought anew, because nothing may renew.
    const ending = run({ holdings: [{ ...held, quantity: 1, end: '2027-07', next: { most: 0 } }] });
    expect(underLicensed(ending, futureIn(ending, 'stay'))).toMatchObject([{ units: 1, amount: 27500 }]);
    // A contract that begins beyond the horizon, of what no host needs.
    const none = run({
      clusters: [{ ...cluster, hosts: [] }],
      holdings: [{ ...held, start: '2029-06', end: '2030-01' }],
      futures: [{ id: 'stay' }],
    });
    expect(underLicensed(none, futureIn(none, 'stay'))).toMatchObject([
      { needed: 0, entered: 0, lines: [], amount: 0 },
    ]);
    // Two licences are owned for the hosts of the cluster; those of the platform need the same and take what follows.
    const each = { metric: { id: 'per-host' as const }, price: '100', term: 12, billing: 'yearly' as const };
    const offers = [
      { id: 'p', ...each, licence: 'perpetual' as const, soldUntil: '2020-01', successor: 'v' },
      { id: 'v', ...each },
    ];
    const both = run({
      clusters: [
        { ...cluster, offer: 'p' },
        { ...cluster, id: 'b', hosts: [] },
      ],
      offers,
      platforms: [{ id: 'kvm', offer: 'p' }],
      holdings: [{ id: 'h', offer: 'p', quantity: 2, start: '2019-01' }],
    });
    const move = futureIn(both, 'move');
    expect(move.demand.needed[1]?.[0]).toBeGreaterThan(0);
    expect(underLicensed(both, move).map(({ offer }) => offer)).toEqual([0]);
  });

  it('leave contracts out that have ended by then, but not what renews as they end', () => {
    const ending = { id: 'h1', offer: 'v', quantity: 2, price: '550', start: '2026-01', end: '2027-01' };
    const lackingWith = (next: Partial<Scenario['holdings'][number]['next']>) => {
      const projection = run({ holdings: [{ ...ending, next }] });
      return underLicensed(projection, futureIn(projection, 'stay'));
    };
    expect(lackingWith({ most: 0 })).toMatchObject([{ entered: 0, units: 2, lines: [expect.any(Number)] }]);
    expect(lackingWith({ most: 1 })).toMatchObject([{ entered: 1, units: 1, lines: [expect.any(Number)] }]);
    expect(lackingWith({})).toMatchObject([{ entered: 2, units: 0, lines: [] }]);
  });
});
