import { expect, it } from 'vitest';
import { run, small } from '../../tests/small/scenario.ts';
import { carried } from './carried.ts';
import { furtherOf } from './further.ts';
import { glanceOf } from './glance.ts';
import type { Verdict } from './verdict.ts';

const costs = [{ id: 'project', item: 'project' as const, amount: '2000', futures: ['move'] }];
/** Two licences of 550 a year are saved for ten years: 2,000 at the start come back in the second. */
const long = run({ costs, horizon: 60 });
const short = run({ costs, horizon: 24 });

it('keeps what other horizons say until they have been looked at again', () => {
  const now = glanceOf(long).verdict;
  const full = furtherOf(long).verdict;
  expect(now).toMatchObject({ case: 'saves', circumstances: { losesWithin: undefined } });
  const before: Verdict =
    'circumstances' in full ? { ...full, circumstances: { ...full.circumstances, losesWithin: 36 } } : full;
  expect(carried(now, before)).toMatchObject({ case: 'saves', circumstances: { losesWithin: 36 } });
  expect(carried(now, undefined)).toBe(now);
  expect(carried(now, now)).toBe(now);
  expect(carried(now, { ...before, future: 'another' })).toBe(now);
});

it('keeps that a longer horizon would judge otherwise', () => {
  const now = glanceOf(short).verdict;
  const full = furtherOf(short).verdict;
  expect(now.case).toBe('costs-more');
  expect(full).toMatchObject({ case: 'wins-later', months: 36 });
  expect(carried(now, full)).toEqual(full);
  expect(carried(glanceOf(long).verdict, full).case).toBe('saves');
});

it('keeps the price that decides where one is missing', () => {
  const offers = small().offers.map((offer) =>
    offer.id === 'k' ? { id: 'k', metric: { id: 'per-host' as const }, term: 12 } : offer,
  );
  const bare = run({ offers });
  const now = glanceOf(bare).verdict;
  const full = furtherOf(bare).verdict;
  expect(now).toMatchObject({ case: 'unpriced', quote: undefined });
  expect(full).toMatchObject({ case: 'unpriced', quote: { offer: 'k' } });
  expect(carried(now, full)).toEqual(full);
  expect(carried(now, glanceOf(short).verdict)).toBe(now);
});

it('keeps that a move loses sooner, beside a cheaper way of staying', () => {
  const full = furtherOf(long).verdict;
  if (!('circumstances' in full)) throw new Error('no future moves');
  const now: Verdict = {
    ...full,
    case: 'cheaper-to-stay',
    other: 'run-on',
    otherSavings: full.savings,
    moveLosesWithin: undefined,
  };
  expect(carried(now, { ...now, moveLosesWithin: 36 })).toMatchObject({ moveLosesWithin: 36 });
  expect(carried(now, { ...now, other: 'another', moveLosesWithin: 36 })).toBe(now);
  expect(carried(now, full)).toBe(now);
});
