import { describe, expect, it } from 'vitest';
import { MOVE, run, small, TODAY, worked } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import type { Projection } from '../../projection.ts';
import type { Offer, Renewal } from '../../scenario/contracts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Warning, WarningCode } from './warning.ts';
import { warningsOf } from './warnings.ts';

const [cluster] = small().clusters;
const [held] = small().holdings;
const [v, k] = small().offers;
if (!cluster || !held || !v || !k) throw new Error('the small scenario is complete');

const of = (code: WarningCode, projection: Projection): Warning[] => {
  const all = warningsOf(projection);
  expect(all.filter((warning) => typeof warning !== 'object')).toEqual([]);
  return all.filter((warning) => warning.code === code);
};
const waves = (from: string, to: string): Scenario['futures'] => [
  { id: 'stay' },
  { id: 'move', waves: [{ id: 'w', platform: 'kvm', from, to }] },
];

describe('late windows', () => {
  const futures = waves('2027-02', '2027-05');

  it('too-late: the latest start has passed', () => {
    expect(of('too-late', run({ futures }, '2027-09'))).toEqual([
      {
        path: 'holdings/h1/end',
        code: 'too-late',
        severity: 'warning',
        data: { future: 'move', latest: '2027-08', today: '2027-09' },
      },
    ]);
    expect(of('too-late', run({ futures }, '2027-08-31'))).toEqual([]);
  });

  it('misses-renewal: as planned, the move is not over by the renewal', () => {
    expect(of('misses-renewal', run({ futures: waves('2027-11', '2028-02') }))).toEqual([
      {
        path: 'holdings/h1/end',
        code: 'misses-renewal',
        severity: 'warning',
        data: { future: 'move', planned: '2027-11', edge: '2027-10' },
      },
    ]);
    expect(of('misses-renewal', run({ futures: waves('2027-10', '2028-01') }))).toEqual([]);
  });

  it('without-margin: as planned, nothing may go wrong', () => {
    expect(of('without-margin', run({ futures: waves('2027-09', '2027-12') }))).toEqual([
      {
        path: 'holdings/h1/end',
        code: 'without-margin',
        severity: 'info',
        data: { future: 'move', planned: '2027-09', latest: '2027-08' },
      },
    ]);
    expect(of('without-margin', run({ futures: waves('2027-08', '2027-11') }))).toEqual([]);
    expect(of('without-margin', run({ futures: waves('2027-11', '2028-02') }))).toEqual([]);
  });

  it('says nothing of a contract that renews whole anyway', () => {
    const holdings = [{ ...held, next: { auto: true } }];
    const projection = run({ holdings, futures: waves('2027-11', '2028-02') }, '2027-09');
    expect(warningsOf(projection).map(({ code }) => code)).toEqual(['renews-whole']);
  });
});

describe('notice', () => {
  const at = (today: string, change: Partial<Scenario> = {}): Projection =>
    run({ futures: [{ id: 'stay' }], ...change }, today);

  it('notice-passed: the day has passed and the contract has not ended', () => {
    expect(of('notice-passed', at('2027-12-01'))).toEqual([
      {
        path: 'holdings/h1/end',
        code: 'notice-passed',
        severity: 'warning',
        data: { noticeBy: '2027-11', end: '2028-01' },
      },
    ]);
    expect(of('notice-passed', at('2027-11-30'))).toEqual([]);
    expect(of('notice-passed', at('2028-01'))).toEqual([]);
    expect(of('notice-passed', at('2027-11', { assumptions: { notice: 3 } }))).toHaveLength(1);
  });

  it('notice-due: the day comes within a quarter', () => {
    expect(of('notice-due', at('2027-08'))).toEqual([
      {
        path: 'holdings/h1/end',
        code: 'notice-due',
        severity: 'info',
        data: { noticeBy: '2027-11', end: '2028-01' },
      },
    ]);
    expect(of('notice-due', at('2027-11'))).toHaveLength(1);
    expect(of('notice-due', at('2027-07'))).toEqual([]);
    expect(of('notice-due', at('2027-12'))).toEqual([]);
  });

  it('renews-whole: notice was missed', () => {
    const whole = (auto: boolean, quantity = 2): Projection =>
      at('2026-11', { holdings: [{ ...held, quantity, next: { auto } }] });
    expect(of('renews-whole', whole(true))).toEqual([
      {
        path: 'holdings/h1/next/auto',
        code: 'renews-whole',
        severity: 'warning',
        data: { end: '2028-01', units: 2 },
      },
    ]);
    expect(of('renews-whole', whole(false))).toEqual([]);
    expect(of('renews-whole', whole(true, 0))).toEqual([]);
  });

  it('asks nothing of what is owned for good', () => {
    const projection = at('2027-12');
    const { scenario } = projection.compiled;
    const holdings = scenario.holdings.map(({ end: _, ...holding }) => holding);
    const compiled = { ...projection.compiled, scenario: { ...scenario, holdings } };
    expect(warningsOf({ ...projection, compiled })).toEqual([]);
  });
});

describe('residual quantities', () => {
  const hosts = [{ id: 'h', count: 8, sockets: 2, coresPerSocket: 8, kvmReady: 'yes' as const }];
  const renewing = (share: string, next: Renewal, quantity = 8): Projection =>
    run({
      clusters: [{ ...cluster, hosts }],
      holdings: [{ ...held, quantity, next }],
      futures: [{ id: 'move', waves: [{ id: 'w', platform: 'kvm', from: '2027-01', to: '2027-02', share }] }],
    });

  it('residual-at-bulk-price: less than half renews at a price for all', () => {
    expect(of('residual-at-bulk-price', renewing('0.625', { price: '500', term: 12 }))).toEqual([
      {
        path: 'holdings/h1/next',
        code: 'residual-at-bulk-price',
        severity: 'warning',
        data: { future: 'move', month: '2028-01', units: 3, of: 8 },
      },
    ]);
    expect(of('residual-at-bulk-price', renewing('0.625', { uplift: '0.1' }))).toHaveLength(1);
  });

  it('is silent about what only joined a contract', () => {
    expect(of('residual-at-bulk-price', renewing('0', { price: '500', term: 12 }, 7))).toEqual([]);
  });

  it('is silent about half and more, about bands, and about prices nobody agreed', () => {
    expect(of('residual-at-bulk-price', renewing('0.5', { price: '500' }))).toEqual([]);
    expect(of('residual-at-bulk-price', renewing('0.625', { term: 12 }))).toEqual([]);
    const banded = renewing('0.625', { price: '500', bands: [{ from: 1, price: '600' }] });
    expect(of('residual-at-bulk-price', banded)).toEqual([]);
    expect(of('residual-at-bulk-price', renewing('0.625', { price: '500', bands: [] }))).toHaveLength(1);
  });
});

describe('offers', () => {
  const offering = (change: Partial<Offer>, more: Partial<Scenario> = {}): Projection =>
    run({ offers: [{ ...v, source: 'price list', ...change }, k], futures: [{ id: 'stay' }], ...more });

  it('support-ends: still needed in the last year of support', () => {
    expect(of('support-ends', offering({ supportedUntil: '2028-12' }))).toEqual([
      {
        path: 'offers/v/supportedUntil',
        code: 'support-ends',
        severity: 'info',
        source: 'price list',
        data: { offer: 'v', until: '2028-12', futures: ['stay'] },
      },
    ]);
    expect(of('support-ends', offering({ supportedUntil: '2029-01' }))).toEqual([]);
    expect(of('support-ends', offering({}))).toEqual([]);
    const gone = { futures: [MOVE] };
    expect(of('support-ends', offering({ supportedUntil: '2028-01' }, gone))).toHaveLength(1);
    expect(of('support-ends', offering({ supportedUntil: '2028-02' }, gone))).toEqual([]);
  });

  it('price-past-review: a list price in use is older than it should be', () => {
    expect(of('price-past-review', offering({ reviewBy: '2026-10' }))).toEqual([
      {
        path: 'offers/v/price',
        code: 'price-past-review',
        severity: 'warning',
        source: 'price list',
        data: { offer: 'v', reviewBy: '2026-10' },
      },
    ]);
    expect(of('price-past-review', offering({ reviewBy: '2026-11' }))).toEqual([]);
    expect(of('price-past-review', offering({ reviewBy: '2026-10', quote: '500' }))).toEqual([]);
    expect(of('price-past-review', offering({ reviewBy: '2026-10', price: undefined }))).toEqual([]);
    const unused = { ...k, id: 'x', reviewBy: '2020-01' };
    expect(of('price-past-review', run({ offers: [v, k, unused] }))).toEqual([]);
  });

  it('contradicted-source: sources disagree', () => {
    expect(of('contradicted-source', offering({ contradicted: true }))).toEqual([
      {
        path: 'offers/v/price',
        code: 'contradicted-source',
        severity: 'warning',
        source: 'price list',
        data: { offer: 'v' },
      },
    ]);
    expect(of('contradicted-source', offering({ contradicted: false }))).toEqual([]);
    const [warning] = of('contradicted-source', run({ offers: [{ ...v, contradicted: true }, k] }));
    expect(warning).not.toHaveProperty('source');
  });
});

describe('under-licensing at the start', () => {
  it('under-licensed-at-start: more is needed than was entered', () => {
    const of1 = project(worked('under-licensed', 'under-licensed'), [], TODAY);
    expect(of('under-licensed-at-start', of1)).toEqual([
      {
        path: 'holdings/h1/quantity',
        code: 'under-licensed-at-start',
        severity: 'warning',
        data: { offer: 'v', needed: 3, entered: 2, amount: 36000 },
      },
    ]);
    const full = project(worked('under-licensed', 'fully-licensed'), [], TODAY);
    expect(of('under-licensed-at-start', full)).toEqual([]);
    expect(of('under-licensed-at-start', { ...of1, futures: [] })).toEqual([]);
  });
});
