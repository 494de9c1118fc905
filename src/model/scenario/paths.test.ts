import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyScenario } from '../../../tests/scenarios/anyScenario.ts';
import { SOUND } from '../../../tests/scenarios/sound.ts';
import { fieldAt } from './field.ts';
import { readScenario } from './parse.ts';
import { allPaths, getAt, setAt } from './paths.ts';

describe('getAt', () => {
  test.each([
    ['holdings/c1/next/uplift', '0.2'],
    ['clusters/prod/guests/lin/growth', '0.05'],
    ['futures/leave/renewals/c1/next/term', 12],
    ['purchase/price', '20000'],
    ['clusters/prod/usedShare/vcpu', '0.6'],
    ['futures/leave/waves/w1/clusters', ['prod']],
    ['holdings/c9/next/uplift', undefined],
    ['holdings/c1/later/uplift', undefined],
    ['futures/leave/waves/w1/clusters/prod', undefined],
    ['futures/leave/waves/w1/clusters/dr', undefined],
    ['name/length', undefined],
    ['constructor', undefined],
  ])('%s', (path, value) => {
    expect(getAt(SOUND, path)).toEqual(value);
  });

  test('the empty address gives the scenario', () => {
    expect(getAt(SOUND, '')).toBe(SOUND);
    // The parts of a list of plain values have no addresses.
    const listed = { ...SOUND, clusters: SOUND.clusters.map((one) => ({ ...one, addOns: ['x', 'y'] })) };
    expect(getAt(listed, `clusters/${String(SOUND.clusters[0]?.id)}/addOns/y`)).toBeUndefined();
  });
});

describe('setAt', () => {
  test('replaces a field and shares what it does not touch', () => {
    const changed = setAt(SOUND, 'holdings/c1/next/uplift', '0.35');
    expect(getAt(changed, 'holdings/c1/next/uplift')).toBe('0.35');
    expect(getAt(SOUND, 'holdings/c1/next/uplift')).toBe('0.2');
    expect(changed.clusters).toBe(SOUND.clusters);
    expect(setAt(changed, 'holdings/c1/next/uplift', '0.2')).toEqual(SOUND);
  });

  test('makes the records on the way, and takes away with the last field what it made', () => {
    const path = 'futures/stay/renewals/c1/later/uplift';
    const changed = setAt(SOUND, path, '0.1');
    expect(changed.futures[0]?.renewals).toEqual({ c1: { later: { uplift: '0.1' } } });
    expect(setAt(changed, path, undefined)).toEqual(SOUND);
  });

  test('adds a thing to its list and takes it out again', () => {
    const future = { id: 'slow', overlap: 3 };
    const changed = setAt(SOUND, 'futures/slow', future);
    expect(changed.futures.at(-1)).toBe(future);
    expect(setAt(changed, 'futures/slow', undefined)).toEqual(SOUND);
    const banded = setAt(SOUND, 'offers/vcf/bands/500', { from: 500, price: '250' });
    expect(getAt(banded, 'offers/vcf/bands/500/price')).toBe('250');
  });

  test('removes nothing where nothing is', () => {
    expect(setAt(SOUND, 'futures/slow', undefined)).toEqual(SOUND);
    expect(setAt(SOUND, 'futures/stay/renewals/c1/later/uplift', undefined)).toEqual(SOUND);
    expect(setAt(SOUND, 'purchase/life', undefined)).toBe(SOUND);
  });

  test('shares a list in which nothing has become another', () => {
    expect(setAt(SOUND, 'holdings/c1/price', '290')).toBe(SOUND);
  });

  test('removes nothing from what is not there, and no more than it was asked to', () => {
    expect(setAt(SOUND, 'clusters/prod/vsan/rawTiB', undefined)).toBe(SOUND);
    expect(setAt(SOUND, 'finance/rate', undefined).finance).toEqual({ fiscalYearStart: 1 });
  });

  test('makes a list of its first thing', () => {
    const rate = SOUND.rates?.[0];
    expect(setAt({ ...SOUND, rates: undefined }, 'rates/usd', rate).rates).toEqual([rate]);
  });

  test('takes parts of what was entered whole', () => {
    const changed = setAt(setAt(SOUND, 'clusters/dr/usedShare', '0.5'), 'clusters/dr/usedShare/vcpu', '0.4');
    expect(changed.clusters[1]?.usedShare).toEqual({ vcpu: '0.4' });
  });

  test('keeps a thing when its optional parts go', () => {
    const bare = setAt(setAt(SOUND, 'finance/rate', undefined), 'finance/fiscalYearStart', undefined);
    expect('finance' in bare).toBe(false);
  });

  test.each([
    ['nothing', 1],
    ['holdings/c9/price', '5'],
    ['holdings/c1/quantity', undefined],
    ['currency', undefined],
    ['', undefined],
    ['name/first', 'x'],
  ])('refuses %s = %s, which the caller should have asked about', (path, value) => {
    expect(() => setAt(SOUND, path, value)).toThrow(RangeError);
    expect(() => setAt(SOUND, path, value)).toThrow(`nothing can be set at ${path}`);
  });

  test('does not touch prototypes', () => {
    const changed = setAt(SOUND, 'assumptions/escalation/__proto__', '0.1');
    expect(Object.getPrototypeOf(changed.assumptions?.escalation)).toBe(Object.prototype);
    expect(getAt(changed, 'assumptions/escalation/__proto__')).toBe('0.1');
  });
});

describe('allPaths', () => {
  test('names every input once, and each leads to its value', () => {
    const paths = allPaths(SOUND);
    expect(paths).toContain('clusters/prod/guests/lin/growth');
    expect(paths).toContain('futures/leave/waves/w2/kinds');
    expect(paths).toContain('assumptions/escalation/power');
    expect(paths.filter((path) => getAt(SOUND, path) === undefined)).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('holds for any scenario: every address is a field, and setting what is there changes nothing', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const path of allPaths(scenario)) {
          expect(fieldAt(path), path).toBeDefined();
          const value = getAt(scenario, path);
          expect(value, path).toBeDefined();
          expect(getAt(setAt(scenario, path, value), path), path).toBe(value);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('what is optional can go without making the rest unreadable', () => {
    for (const path of allPaths(SOUND).filter((each) => fieldAt(each)?.optional)) {
      expect(readScenario(setAt(SOUND, path, undefined)).problems, path).toEqual([]);
    }
  });

  test('a list of which nothing can be told is passed by', () => {
    const odd = setAt(SOUND, 'clusters', [5]);
    expect(allPaths(odd).some((path) => path.startsWith('clusters'))).toBe(false);
  });
});
