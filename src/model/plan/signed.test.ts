import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../tests/small/contracts.ts';

type Given = Record<string, unknown>;
const signed = (id: string, quantity: number, start: string, change: Given = {}): Given => ({
  id,
  offer: 'v',
  quantity,
  price: '100',
  start,
  end: '2029-01',
  ...change,
});
const boughtOf = (holdings: Given[], change: Parameters<typeof contracts>[0] = {}) => {
  const [future] = contracts({ holdings, ...change }).futures;
  return (future?.plans[0]?.contracts ?? [])
    .filter(({ origin }) => origin !== 'held')
    .map(({ id, quantity, begin, end, renews }) => [id, quantity, begin, end, renews]);
};

describe('what signed contracts will cover', () => {
  it('ends when they begin, and does not renew', () => {
    expect(boughtOf([signed('s', 2, '2027-05')])).toEqual([
      ['new', 1, 0, 12, true],
      ['new~', 2, 0, 4, false],
    ]);
  });

  it('is not touched when they began before it was bought', () => {
    // Nothing was bought when s began, because old covered all; s is needed beside what renews when old ends.
    const old = signed('old', 3, '2026-07', { end: '2027-07' });
    expect(boughtOf([old, signed('s', 2, '2027-03')])).toEqual([["old'", 1, 6, 18, true]]);
  });

  it('is not touched when they begin in the month in which it is bought', () => {
    const clusters = [clusterOf('a', 'v', 3), clusterOf('b', 'free', 4)];
    const offers = {
      v: { metric: { id: 'per-host' }, price: '120', term: 12 },
      free: { metric: { id: 'free' }, price: '0' },
    };
    const futures = { stay: { editions: [{ from: '2027-03', offer: 'v', clusters: ['b'] }] } };
    const holdings = [signed('old', 3, '2026-07', { end: '2028-07' }), signed('s', 2, '2027-03')];
    // Seven are needed from March on, three and two are held.
    expect(boughtOf(holdings, { clusters, offers, futures })).toEqual([['old+', 2, 2, 18, true]]);
  });

  it('is not cut when it ends on the day they begin anyway', () => {
    expect(boughtOf([signed('s', 5, '2028-01')], { horizon: 14 })).toEqual([['new', 3, 0, 12, true]]);
  });

  it('is not cut once more when nothing is left of it', () => {
    const all = [signed('t', 2, '2027-09'), signed('s', 2, '2027-05'), signed('u', 1, '2027-11')];
    expect(boughtOf(all).map(([id]) => id)).toEqual(['new', 'new~', 'new~']);
  });

  it('is not touched when they begin at once or after what was bought has ended', () => {
    expect(boughtOf([signed('s', 2, '2027-01')])).toEqual([['s+', 1, 0, 24, true]]);
    expect(boughtOf([signed('s', 2, '2028-01')])).toEqual([['new', 3, 0, 12, true]]);
  });

  it('is taken by the earliest day first, each unit once', () => {
    expect(boughtOf([signed('t', 2, '2027-09'), signed('s', 2, '2027-05')])).toEqual([
      ['new', 0, 0, 12, true],
      ['new~', 2, 0, 4, false],
      ['new~', 1, 0, 8, false],
    ]);
  });

  it('is less what ends on that day anyway', () => {
    const old = signed('old', 2, '2026-05', { end: '2027-05' });
    expect(boughtOf([old, signed('s', 2, '2027-05')])).toEqual(
      [
        ['old+', 1, 0, 4, true],
        ["old+'", 1, 4, 28, true],
      ]
        .slice(0, 1)
        .concat([["old'", 1, 4, 16, true]]),
    );
  });

  it('is taken from the dearest purchase of the month first, ties by id', () => {
    const old = (id: string, price: string): Given =>
      signed(id, 1, '2026-02', { end: '2027-02', next: { price } });
    const holdings = [old('a', '10'), old('b', '30'), old('c', '20'), signed('s', 1, '2027-05')];
    expect(boughtOf(holdings)).toEqual([
      ["a'", 1, 1, 13, true],
      ["c'", 1, 1, 13, true],
      ["b'", 0, 1, 13, true],
      ["b'~", 1, 1, 4, false],
    ]);
    const same = [old('b', '10'), old('a', '10'), old('c', '10'), signed('s', 2, '2027-05')];
    expect(boughtOf(same).filter(([id]) => String(id).endsWith('~'))).toEqual([
      ["a'~", 1, 1, 4, false],
      ["b'~", 1, 1, 4, false],
    ]);
  });

  it('leaves alone what ends before the signed contract begins', () => {
    const old = (id: string, price: string, term: number): Given =>
      signed(id, 1, '2026-02', { end: '2027-02', next: { price, term } });
    const holdings = [old('a', '30', 2), old('b', '20', 12), old('c', '10', 12), signed('s', 1, '2027-05')];
    expect(boughtOf(holdings).slice(0, 4)).toEqual([
      ["c'", 1, 1, 13, true],
      ["b'", 0, 1, 13, true],
      ["a'", 1, 1, 3, true],
      ["b'~", 1, 1, 4, false],
    ]);
  });

  it('counts an unknown price as the dearest', () => {
    const offers = { v: { metric: { id: 'per-host' }, term: 12, soldUntil: '2027-01' } };
    const old = (id: string, change: Given): Given => signed(id, 1, '2026-02', { end: '2027-02', ...change });
    const holdings = [
      old('a', { next: { price: '10' } }),
      old('b', {}),
      old('c', { next: { price: '900' } }),
      signed('s', 1, '2027-05'),
    ];
    expect(boughtOf(holdings, { offers }).at(-1)).toEqual(["b'~", 1, 1, 4, false]);
  });
});
