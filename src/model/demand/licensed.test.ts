import { expect, test } from 'vitest';
import { run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { sure } from '../at.ts';
import { licensedBy } from './licensed.ts';

type Editions = NonNullable<Scenario['futures'][number]['editions']>;

/** The offers that license the first and the second of two clusters, month by month. */
function licences(...editions: Editions): (string | undefined)[][] {
  const [cluster] = small().clusters;
  if (!cluster) throw new Error('the small scenario has a cluster');
  const offers = [...small().offers, { id: 'n', metric: { id: 'per-host' as const } }];
  const clusters = [cluster, { ...cluster, id: 'b' }];
  const { compiled } = run({ horizon: 4, clusters, offers, futures: [{ id: 'stay', editions }] });
  const [future] = compiled.futures;
  if (!future) throw new Error('no future');
  return licensedBy(compiled, future).map((series) =>
    [...series].map((offer) => compiled.offers[offer]?.source.id),
  );
}

test('a cluster is licensed by its own offer until an edition change names it', () => {
  expect(licences({ id: 'e', from: '2027-03', offer: 'n', clusters: ['b'] })).toEqual([
    ['v', 'v', 'v', 'v'],
    ['v', 'v', 'n', 'n'],
  ]);
});

test('clusters that change at once may change to different offers', () => {
  expect(
    licences(
      { id: 'e', from: '2027-03', offer: 'n', clusters: ['a'] },
      { id: 'f', from: '2027-03', offer: 'k', clusters: ['b'] },
    ),
  ).toEqual([
    ['v', 'v', 'n', 'n'],
    ['v', 'v', 'k', 'k'],
  ]);
});

test('of several changes the latest holds, in whatever order they are written', () => {
  const early = { id: 'e', from: '2027-02', offer: 'n' };
  const late = { id: 'f', from: '2027-04', offer: 'k' };
  const both = ['v', 'n', 'n', 'k'];
  expect(licences(early, late)).toEqual([both, both]);
  expect(licences(late, early)).toEqual([both, both]);
});

test('clusters that are licensed alike share a series', () => {
  const { compiled } = run({
    clusters: [{ ...sure(small().clusters[0]), id: 'b' }, sure(small().clusters[0])],
  });
  const [first, second] = licensedBy(compiled, sure(compiled.futures[0]));
  expect(first).toBe(second);
});

test('a change before the start holds from the start', () => {
  const all = ['n', 'n', 'n', 'n'];
  expect(licences({ id: 'e', from: '2026-06', offer: 'n' })).toEqual([all, all]);
});
