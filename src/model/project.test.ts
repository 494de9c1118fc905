import { describe, expect, it } from 'vitest';
import { MOVE, small, TODAY } from '../../tests/small/scenario.ts';
import { at } from './at.ts';
import { project } from './project.ts';
import type { Scenario } from './scenario/scenario.ts';

const FIRST = small({ costs: [{ id: 'c', item: 'fixed-monthly', amount: '5' }] });
const BEFORE = project(FIRST, [], TODAY);

/** Which stages of a future are the very ones of the projection before. */
function keptOf(change: Partial<Scenario>, future = 1): string[] {
  const again = project({ ...FIRST, ...change }, [], TODAY, undefined, BEFORE);
  const [now, then] = [at(again.futures, future), BEFORE.futures[future]];
  return (['timeline', 'demand', 'plans', 'prices', 'ledger'] as const).filter(
    (stage) => now[stage] === then?.[stage],
  );
}

describe('a projection takes over of the one before', () => {
  it('everything where nothing changed that a future is made from', () => {
    expect(keptOf({})).toEqual(['timeline', 'demand', 'plans', 'prices', 'ledger']);
    expect(keptOf({ finance: { rate: '0.1' } })).toEqual(['timeline', 'demand', 'plans', 'prices', 'ledger']);
  });

  it('what is bought where only costs changed', () => {
    expect(keptOf({ costs: [{ id: 'c', item: 'fixed-monthly', amount: '6' }] })).toEqual([
      'timeline',
      'demand',
      'plans',
      'prices',
    ]);
  });

  it('the hosts where holdings or platforms changed', () => {
    const [held] = FIRST.holdings;
    expect(keptOf({ holdings: held ? [{ ...held, price: '77' }] : [] })).toEqual(['timeline']);
    expect(
      keptOf({
        platforms: [
          { id: 'kvm', offer: 'k' },
          { id: 'other', offer: 'k' },
        ],
      }),
    ).not.toContain('plans');
  });

  it('nothing of a future that moves otherwise, and all of the one beside it', () => {
    const later = { ...MOVE, waves: [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }] };
    expect(keptOf({ futures: [at(FIRST.futures, 0), later] })).toEqual([]);
    expect(keptOf({ futures: [at(FIRST.futures, 0), later] }, 0)).toEqual([
      'timeline',
      'demand',
      'plans',
      'prices',
      'ledger',
    ]);
  });

  it('nothing of a future that was not there, and says the same as without', () => {
    const futures = [...FIRST.futures, { ...MOVE, id: 'new' }];
    expect(keptOf({ futures }, 2)).toEqual([]);
    const again = project({ ...FIRST, futures }, [], TODAY, undefined, BEFORE);
    const anew = project({ ...structuredClone(FIRST), futures }, [], TODAY);
    expect(again.futures.map(({ id, ledger }) => [id, ledger.sums.cash])).toEqual(
      anew.futures.map(({ id, ledger }) => [id, ledger.sums.cash]),
    );
  });
});

it('problems of facts, hosts, contracts and money are told together, each once', () => {
  const unpriced = FIRST.offers.map(({ price: _, ...offer }) =>
    offer.id === 'v' ? offer : { ...offer, price: '0' },
  );
  const { problems } = project({ ...FIRST, holdings: [], offers: unpriced }, [], TODAY);
  expect(new Set(problems.map(({ path, code }) => `${path} ${code}`)).size).toBe(problems.length);
  const large = project(
    { ...FIRST, costs: [{ id: 'c', item: 'fixed-monthly', amount: '9999999999999' }] },
    [],
    TODAY,
  );
  expect(large.problems.map(({ path, code }) => [path, code])).toContainEqual([
    'costs/c/amount',
    'money-too-large',
  ]);
});
