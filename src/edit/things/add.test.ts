import { describe, expect, it } from 'vitest';
import { everyField } from '../../../tests/laws/inputs/everyField.ts';
import { readScenario } from '../../model/scenario/parse.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import { withThing } from './add.ts';
import { countedBy } from './metric.ts';
import { withoutRecord, withRecord } from './records.ts';

const scenario = everyField();
const LISTS = [
  'clusters',
  'clusters/c/hosts',
  'clusters/c/guests',
  'offers',
  'offers/vvf/bands',
  'products',
  'platforms',
  'platforms/p/limits',
  'holdings',
  'holdings/h1/next/bands',
  'costs',
  'rates',
  'futures/move/waves',
  'futures/stay/editions',
  'futures/stay/editions/e/buy/later/bands',
  'futures/move/spareLinux',
];
const RECORDS = [
  'clusters/d/vsan',
  'clusters/d/usedShare',
  'offers/std/price',
  'purchase',
  'assumptions/sizing',
  'futures/stay/divert',
  'futures/stay/support/h1',
  'futures/move/spareLinux/s/mostGuests',
];

describe('adding a thing', () => {
  it.each(LISTS)('to %s makes a scenario without a problem, twice, with an address of its own', (list) => {
    const once = withThing(scenario, list);
    const twice = once && withThing(once.scenario, list);
    if (!twice) throw new Error('nothing was added');
    expect(readScenario(twice.scenario).problems).toEqual([]);
    const before = (getAt(scenario, list) ?? []) as readonly unknown[];
    expect(getAt(twice.scenario, list)).toHaveLength(before.length + 2);
    expect(twice.path).not.toBe(once.path);
    expect(getAt(scenario, once.path)).toBeUndefined();
    expect(setAt(once.scenario, once.path, undefined)).toEqual(scenario);
  });

  it('waits for an offer or a platform that it has to name', () => {
    const bare = { ...scenario, offers: [], platforms: [] };
    for (const list of [
      'clusters',
      'products',
      'platforms',
      'holdings',
      'futures/move/waves',
      'futures/stay/editions',
    ])
      expect(withThing(bare, list)).toBeUndefined();
    expect(withRecord(bare, 'futures/stay/divert')).toBeUndefined();
  });

  it('throws where nothing can be added, which would be our own mistake', () => {
    expect(() => withThing(scenario, 'finance')).toThrow('nothing is added at finance');
  });
});

describe('a record that may be absent', () => {
  it.each(RECORDS)('%s is put in without a problem', (path) => {
    const made = withRecord(scenario, path);
    if (!made) throw new Error('nothing was put in');
    expect(readScenario(made.scenario).problems).toEqual([]);
  });

  it('leaves one value where it was made from one', () => {
    for (const path of ['offers/std/price', 'clusters/d/usedShare']) {
      const made = withRecord(scenario, path);
      expect(made && withoutRecord(made.scenario, path)).toBe(getAt(scenario, path));
    }
    expect(withoutRecord(scenario, 'purchase')).toBeUndefined();
  });
});

it('counts by another metric with the numbers that one cannot do without', () => {
  const made = countedBy(scenario, 'offers/vvf/metric', 'per-core-points');
  expect(getAt(made, 'offers/vvf/metric')).toEqual({ id: 'per-core-points', pointsPerCore: 70 });
  expect(readScenario(made).problems).toEqual([]);
  expect(getAt(countedBy(scenario, 'offers/vvf/metric', 'per-core'), 'offers/vvf/metric')).toEqual({
    id: 'per-core',
  });
});
