import { describe, expect, test } from 'vitest';
import { problemsWith } from '../../../tests/scenarios/problemsWith.ts';
import { SOUND } from '../../../tests/scenarios/sound.ts';

const [c1] = SOUND.holdings;

describe('a holding', () => {
  test.each([
    [{ 'holdings/c1/offer': 'x' }, ['error holdings/c1/offer unknown-offer']],
    [{ 'holdings/c1/end': '2024-07' }, ['error holdings/c1/end ends-before-start']],
    [{ 'holdings/c1/end': '2024-05' }, ['error holdings/c1/end ends-before-start']],
    [{ 'holdings/c1/end': '2024-08' }, ['warning holdings/c1/end already-ended']],
    [{ 'holdings/c1/end': '2025-12' }, ['warning holdings/c1/end already-ended']],
    [{ 'holdings/c1/end': '2026-01' }, []],
    [{ 'holdings/c1/end': undefined }, []],
    [{ 'holdings/c1/end': undefined, 'holdings/c1/billing': 'prepaid' }, ['error holdings/c1/end missing']],
    [{ 'holdings/c1/quantity': 0 }, ['warning holdings/c1/quantity nothing-held']],
    [{ 'holdings/c1/total': '90000' }, ['warning holdings/c1/total price-and-total']],
    [{ 'holdings/c1/total': '90000', 'holdings/c1/price': undefined }, []],
    [
      { 'holdings/c1/total': '90000', 'holdings/c1/price': undefined, 'holdings/c1/end': undefined },
      ['error holdings/c1/total total-without-end'],
    ],
    [
      { 'holdings/c1/total': '90000', 'holdings/c1/price': undefined, 'holdings/c1/quantity': 0 },
      ['warning holdings/c1/quantity nothing-held', 'error holdings/c1/total total-of-nothing'],
    ],
  ])('with %o', (changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });

  test('of perpetual licences needs no end', () => {
    const forever = {
      'offers/vcf/licence': 'perpetual',
      'holdings/c1/end': undefined,
      'holdings/c1/billing': 'prepaid',
    };
    expect(problemsWith(forever)).toEqual([]);
    expect(problemsWith({ ...forever, 'holdings/c1/end': '2025-06' })).toEqual([
      'warning holdings/c1/end perpetual-with-end',
    ]);
    expect(problemsWith({ ...forever, 'holdings/c1/price': undefined, 'holdings/c1/total': '5' })).toEqual(
      [],
    );
  });
});

describe('cover of one offer', () => {
  const next = (start: string, end?: string, more = {}) => ({
    'holdings/c2': { ...c1, id: 'c2', start, end, ...more },
  });

  test.each([
    ['follows on the day', next('2027-07', '2030-07'), []],
    ['breaks off for a month', next('2027-08', '2030-08'), ['warning holdings/c2/start cover-gap']],
    ['breaks off for three months', next('2027-10', '2030-10'), ['warning holdings/c2/start cover-gap']],
    ['begins anew after four months', next('2027-11', '2030-11'), []],
    ['doubles for a month', next('2027-06', '2030-06'), ['warning holdings/c2/start cover-overlap']],
    [
      'doubles for three months, and goes on for ever',
      next('2027-04'),
      ['warning holdings/c2/start cover-overlap'],
    ],
    ['runs side by side for longer', next('2027-03', '2030-03'), []],
    ['runs side by side and ends together', next('2027-05', '2027-07'), []],
    ['is another offer’s', next('2027-08', '2030-08', { offer: 'kvm' }), []],
  ])('%s', (_, changes, problems) => {
    expect(problemsWith(changes)).toEqual(problems);
  });

  test.each(['2027-06', '2027-05', '2027-04'])(
    'that ends in %s, before it starts, is told as that alone',
    (end) => {
      const wrong = { 'holdings/c3': { ...c1, id: 'c3', start: '2027-07', end } };
      expect(problemsWith({ ...next('2027-07', '2030-07'), ...wrong })).toEqual([
        'error holdings/c3/end ends-before-start',
      ]);
    },
  );

  test('that starts where another, which ends before it starts, would end is not told of a gap', () => {
    const wrong = { 'holdings/c3': { ...c1, id: 'c3', start: '2027-09', end: '2027-06' } };
    expect(problemsWith({ ...next('2027-07', '2030-07'), ...wrong })).toEqual([
      'error holdings/c3/end ends-before-start',
    ]);
  });

  test('that is owned for good breaks off nowhere, whatever end was entered', () => {
    const forever = { 'offers/vcf/licence': 'perpetual', 'holdings/c1/billing': 'prepaid' };
    expect(problemsWith({ ...forever, ...next('2027-08') })).toEqual([
      'warning holdings/c1/end perpetual-with-end',
    ]);
  });

  test('that goes on in another holding breaks off nowhere, whatever begins later', () => {
    const third = { 'holdings/c3': { ...c1, id: 'c3', start: '2027-09', end: '2031-01' } };
    expect(problemsWith({ ...next('2027-07', '2030-07'), ...third })).toEqual([]);
  });

  test('of a short holding within a longer one is not doubled by mistake', () => {
    const short = { 'holdings/c1/start': '2027-06', 'holdings/c1/end': '2027-07' };
    expect(problemsWith({ ...short, ...next('2027-05', '2030-05') })).toEqual([]);
    const alike = { 'holdings/c1/start': '2027-05', 'holdings/c1/end': '2027-07' };
    expect(problemsWith({ ...alike, ...next('2027-05', '2030-05') })).toEqual([]);
  });

  test('of two holdings that begin and end alike is not doubled by mistake', () => {
    const short = { 'holdings/c1/start': '2027-05', 'holdings/c1/end': '2027-07' };
    expect(problemsWith({ ...short, ...next('2027-05', '2027-07') })).toEqual([]);
  });
});
