import { describe, expect, it } from 'vitest';
import { contracts } from '../../../tests/small/contracts.ts';
import { cluster, host, NEXT, owned, P, run } from '../../../tests/small/overflow.ts';
import { explain } from '../explain/explain.ts';
import { overflows } from './overflow.ts';

type Given = Record<string, unknown>;

describe('hosts that owned licences do not cover', () => {
  it('go to the successor whole, counted in its metric', () => {
    const { needed, partsOf } = run([cluster('a', [host(3, 2)])], [owned(5)]);
    expect(needed(0)).toEqual([4, 4, 4, 4]);
    expect(needed(1)).toEqual([40, 40, 40, 40]);
    expect(partsOf(1)).toEqual([['a', 40]]);
  });

  it('are those behind the first that does not fit, clusters by id', () => {
    const { needed, partsOf } = run(
      [cluster('b', [host(2, 1)]), cluster('a', [host(1, 1), host(1, 4), host(1, 1)])],
      [owned(4)],
    );
    expect(needed(0)).toEqual([1, 1, 1, 1]);
    expect(partsOf(0)).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(partsOf(1)).toEqual([
      ['a', 80 + 20],
      ['b', 40],
    ]);
    // The same where the scenario lists them by id.
    const listed = run(
      [cluster('a', [host(1, 1), host(1, 4), host(1, 1)]), cluster('b', [host(2, 1)])],
      [owned(4)],
    );
    expect(listed.partsOf(0)).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('go to a successor that is there, be it the first of all offers', () => {
    const of = (offers: Record<string, Given>, offer: number) =>
      overflows(contracts({ clusters: [cluster('a', [host(1, 1)])], offers }).compiled, offer);
    expect(of({ p: P, next: NEXT }, 0)).toBe(true);
    expect(of({ next: NEXT, p: P }, 1)).toBe(true);
    expect(of({ p: { ...P, successor: undefined }, next: NEXT }, 0)).toBe(false);
    expect(of({ p: P, next: NEXT }, 1)).toBe(false);
  });

  it('are none when all fit exactly, and all when nothing is owned', () => {
    expect(run([cluster('a', [host(3, 2)])], [owned(6)]).needed(1)).toEqual([0, 0, 0, 0]);
    const none = run([cluster('a', [host(3, 2)])], [owned(0)]);
    expect([none.needed(0), none.needed(1)]).toEqual([
      [0, 0, 0, 0],
      [120, 120, 120, 120],
    ]);
  });

  it('are covered as soon as more licences are owned', () => {
    const { needed } = run([cluster('a', [host(3, 2)])], [owned(4), owned(2, { id: 'i', start: '2027-03' })]);
    expect(needed(0)).toEqual([4, 4, 6, 6]);
    expect(needed(1)).toEqual([40, 40, 0, 0]);
  });

  it('join what the successor licenses already', () => {
    const own = cluster('c', [host(1, 1)], { offer: 'next' });
    const { needed, partsOf } = run([cluster('a', [host(2, 2)]), own], [owned(2)]);
    expect(needed(1)).toEqual([60, 60, 60, 60]);
    expect(partsOf(1)).toEqual([
      ['c', 20],
      ['a', 40],
    ]);
  });

  it('are counted all together where the successor counts so', () => {
    const offers = { p: P, next: { ...NEXT, metric: { id: 'per-core-pair' } } };
    const { needed, partsOf } = run([cluster('a', [host(2, 2)])], [owned(2)], { offers });
    expect(needed(1)).toEqual([20, 20, 20, 20]);
    expect(partsOf(1)).toEqual([['a', undefined]]);
  });

  it('follow an edition that licenses the cluster only for a time', () => {
    const futures = { stay: { editions: [{ from: '2027-03', offer: 'free' }] } };
    const offers = { p: P, next: NEXT, free: { metric: { id: 'free' }, price: '0' } };
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(2)], { offers, futures });
    expect(needed(0)).toEqual([2, 2, 0, 0]);
    expect(needed(1)).toEqual([40, 40, 0, 0]);
  });

  it('of a KVM side go to the successor too, after the clusters before it by name', () => {
    const futures = { stay: { waves: [{ platform: 'x', from: '2027-01', to: '2027-02' }], overlap: 1 } };
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(4)], {
      futures,
      platforms: { x: { offer: 'p' } },
      purchase: { sockets: 2, coresPerSocket: 20, price: '0' },
    });
    expect(needed(0)).toEqual([4, 4, 4, 4]);
    expect(needed(1)).toEqual([80, 0, 0, 0]);
  });

  it('of a KVM side that begins later are none before', () => {
    const futures = { stay: { waves: [{ platform: 'x', from: '2027-03', to: '2027-04' }], overlap: 0 } };
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(1)], {
      futures,
      platforms: { x: { offer: 'p' } },
      purchase: { sockets: 2, coresPerSocket: 20, price: '0' },
    });
    expect(needed(0)).toEqual([0, 0, 0, 0]);
    expect(needed(1)).toEqual([80, 80, 80, 80]);
  });

  it('take nothing from licences that cost no unit per host', () => {
    const { needed } = run([cluster('a', [host(2, 2)])], [owned(0)], {
      offers: { p: { ...P, metric: { id: 'free' } }, next: NEXT },
    });
    expect(needed(1)).toEqual([0, 0, 0, 0]);
  });

  it('say in their working which hosts they are', () => {
    const { projection } = run([cluster('a', [host(3, 2)])], [owned(5)]);
    expect(explain(projection, 'future/stay/needed/p/0')?.because).toMatchObject({
      leaf: { steps: [{ of: 'a', values: { hosts: 2, each: 2 }, result: 4 }, { result: 4 }] },
    });
    expect(explain(projection, 'future/stay/needed/next/0')?.because).toMatchObject({
      leaf: { steps: [{ of: 'a', values: { hosts: 1, each: 40 }, result: 40 }, { result: 40 }] },
    });
  });
});

describe('licences of which the rest is bought instead', () => {
  const rest = (offer: Given) =>
    run([cluster('a', [host(3, 2)])], [owned(4)], { offers: { p: offer, next: NEXT } }).needed(1);
  it('are subscriptions, those without a successor, and those still sold', () => {
    expect(rest({ ...P, licence: 'subscription' })).toEqual([0, 0, 0, 0]);
    expect(rest({ ...P, successor: undefined })).toEqual([0, 0, 0, 0]);
    expect(rest({ ...P, soldUntil: undefined })).toEqual([0, 0, 0, 0]);
    expect(rest({ ...P, metric: { id: 'percentage' }, of: 'next' })).toEqual([0, 0, 0, 0]);
  });
});
