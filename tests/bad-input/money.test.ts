import { describe, expect, test } from 'vitest';
import { attributionOf } from '../../src/model/attribution/attribution.ts';
import { explain } from '../../src/model/explain/explain.ts';
import { MOST_MONEY } from '../../src/model/ledger/ledger.ts';
import { project } from '../../src/model/project.ts';
import { against } from '../../src/model/results/against.ts';
import { totalsOf } from '../../src/model/results/totals.ts';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';
import { sentenceOf } from '../../src/wording/problems.ts';
import { soundWith } from '../scenarios/problemsWith.ts';
import { SOUND } from '../scenarios/sound.ts';

const MOST = '9999999999999.9999999999';
const [c1] = SOUND.holdings;
const contracts = ['c2', 'c3', 'c4', 'c5'].map((id) => ({
  ...c1,
  id,
  quantity: 10_000,
  price: '1200000000',
}));

/** Readable fields that come to more money than can be counted in whole cents, and where that must be said. */
const CASES: readonly (readonly [path: string, changes: Readonly<Record<string, unknown>>])[] = [
  ['holdings/c1/price', { 'holdings/c1/price': MOST }],
  ['holdings/c1/next/price', { 'holdings/c1/next': { price: MOST } }],
  ['offers/kvm/price', { 'offers/kvm/price': MOST, 'offers/kvm/minOrder': 10_000 }],
  [
    'purchase/price',
    { 'purchase/price': MOST, 'clusters/prod/hosts/h1/kvmReady': 'no', 'clusters/prod/hosts/h1/count': 900 },
  ],
  ['costs/move/amount', { 'costs/move/amount': MOST.slice(0, 13) }],
  ['assumptions/vat/migration', { 'assumptions/vat': { migration: MOST } }],
  // Each of them can be counted, all of them together cannot.
  ['holdings/c5/price', { holdings: [...SOUND.holdings, ...contracts] }],
];

describe('money too large for whole cents', () => {
  test.each(CASES)('is a problem at %s, and what rests on it is incomplete', (path, changes) => {
    const scenario = scenarioSchema.parse(soundWith(changes));
    const projection = project(scenario, [], '2026-01-15');
    const found = projection.problems.filter(({ code }) => code === 'money-too-large');
    expect(found.map((one) => [one.path, one.severity])).toContainEqual([path, 'error']);
    expect(found.map(sentenceOf).join()).toContain('at most');
    expect(explain(projection, 'future/leave/total')?.missing).toContainEqual({
      path,
      code: 'money-too-large',
    });
    for (const future of projection.futures) {
      const { total } = totalsOf(future);
      expect(Math.abs(total)).toBeLessThanOrEqual(MOST_MONEY);
      const { clusters, unattributed } = attributionOf(projection, future);
      expect([...clusters, ...unattributed.values()].reduce((sum, part) => sum + part, 0)).toBe(total);
    }
  });

  test('leaves a present value unsaid where the rate makes it so', () => {
    const scenario = soundWith({ 'finance/rate': '-0.9999999999' });
    const projection = project(scenario, [], '2026-01-15');
    const [stay, leave] = projection.futures;
    expect(stay && leave && Math.abs(against(projection, stay, leave).npv)).toBeGreaterThan(2 ** 53);
    expect(explain(projection, 'against/leave/npv')).toMatchObject({ value: null, reason: 'too-large' });
  });
});
