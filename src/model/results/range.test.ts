import { describe, expect, it } from 'vitest';
import { run, small, TODAY } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { atLevel, hasRange, levelOf, LEVELS, range } from './range.ts';
import { totalsOf } from './totals.ts';

const spread = (price: object | string, more: object = {}): Partial<Scenario> => ({
  holdings: [],
  offers: [
    { id: 'v', metric: { id: 'per-host' }, price: price as string, term: 12, billing: 'yearly', ...more },
    { id: 'k', metric: { id: 'free' }, price: '0', term: 12, billing: 'yearly' },
  ],
});
const LOW_TO_HIGH = { low: '100', base: '200', high: '300' };
const [cluster] = small().clusters;
const unknownHosts = cluster
  ? [{ ...cluster, hosts: cluster.hosts.map((group) => ({ ...group, kvmReady: 'unknown' as const })) }]
  : [];

describe('low, base and high', () => {
  it('read prices with a spread at their level', () => {
    const levels = range(small(spread(LOW_TO_HIGH)), [], TODAY);
    expect(LEVELS).toEqual(['low', 'base', 'high']);
    // Two hosts for two years; the move keeps them for one: it joins nothing, so its one-year term is all it buys.
    expect(levels.low).toEqual([
      { future: 'stay', total: 40000, savings: 0, incomplete: false },
      { future: 'move', total: 20000, savings: 20000, incomplete: false },
    ]);
    expect(levels.base[1]).toEqual({ future: 'move', total: 40000, savings: 40000, incomplete: false });
    expect(levels.high[1]).toEqual({ future: 'move', total: 60000, savings: 60000, incomplete: false });
  });

  it('are against the baseline of the scenario', () => {
    const levels = range(small({ ...spread('100'), baseline: 'move' }), [], TODAY);
    expect(levels.base.map(({ savings }) => savings)).toEqual([-20000, 0]);
  });

  it('say when a price is missing on either side', () => {
    const { price: _, ...unpriced } = { id: 'v', metric: { id: 'per-host' as const }, price: '1' };
    const levels = range(
      small({ ...spread('1'), offers: [unpriced, ...small().offers.slice(1)] }),
      [],
      TODAY,
    );
    expect(levels.base.map(({ incomplete }) => incomplete)).toEqual([true, true]);
  });

  it('say it of a future of which only its own price is missing', () => {
    const { price: _, ...unpriced } = { id: 'k', metric: { id: 'per-host' as const }, price: '1' };
    const [v] = small().offers;
    const levels = range(small({ offers: v ? [v, unpriced] : [] }), [], TODAY);
    expect(levels.base.map(({ incomplete }) => incomplete)).toEqual([false, true]);
  });

  it('are made once, and not again at the level that the scenario looks at', () => {
    const stay = (level: (typeof LEVELS)[number], projection = run(spread(LOW_TO_HIGH))): number => {
      const [future] = levelOf(projection, level).futures;
      return future ? totalsOf(future).total : NaN;
    };
    // Two hosts for two years.
    expect(LEVELS.map((level) => stay(level))).toEqual([40000, 80000, 120000]);
    const base = run(spread(LOW_TO_HIGH));
    expect(levelOf(base, 'base')).toBe(base);
    expect(levelOf(base, 'high')).toBe(levelOf(base, 'high'));
    expect(levelOf(base, 'high')).not.toBe(base);
    const high = run({ ...spread(LOW_TO_HIGH), assumptions: { priceLevel: 'high' } });
    expect(levelOf(high, 'high')).toBe(high);
    expect(stay('base', high)).toBe(80000);
    // Of hosts of which nobody knows nothing is said but at the low level.
    const low = run({ ...spread(LOW_TO_HIGH), clusters: unknownHosts, assumptions: { priceLevel: 'low' } });
    expect(levelOf(low, 'low').compiled.scenario.clusters[0]?.hosts[0]?.kvmReady).toBe('no');
  });

  it('let hosts of which nobody knows run KVM, but not in the low figure', () => {
    const low = atLevel(small({ clusters: unknownHosts }), 'low');
    expect(low.clusters[0]?.hosts[0]?.kvmReady).toBe('no');
    expect(atLevel(small(), 'low').clusters[0]?.hosts[0]?.kvmReady).toBe('yes');
    const silent = unknownHosts.map((one) => ({
      ...one,
      hosts: one.hosts.map(({ kvmReady: _, ...group }) => group),
    }));
    expect(atLevel(small({ clusters: silent }), 'low').clusters[0]?.hosts[0]?.kvmReady).toBe('no');
    expect(hasRange(run({ clusters: silent }))).toBe(true);
    const base = atLevel(small({ clusters: unknownHosts, assumptions: { rebuild: 2 } }), 'base');
    expect(base.clusters[0]?.hosts[0]?.kvmReady).toBe('unknown');
    expect(base.assumptions).toEqual({ rebuild: 2, priceLevel: 'base' });
  });

  it('can differ where a price in use has a spread or hosts wait for a word', () => {
    expect(hasRange(run(spread(LOW_TO_HIGH)))).toBe(true);
    expect(hasRange(run(spread({ low: '1', base: '1', high: '2' })))).toBe(true);
    expect(hasRange(run(spread({ low: '1', base: '2', high: '2' })))).toBe(true);
    expect(hasRange(run(spread({ low: '1', base: '1', high: '1' })))).toBe(false);
    expect(hasRange(run(spread('1')))).toBe(false);
    expect(hasRange(run(spread(LOW_TO_HIGH, { quote: '5' })))).toBe(false);
    expect(hasRange(run({ clusters: unknownHosts }))).toBe(true);
    expect(
      hasRange(run({ clusters: [...small().clusters, ...unknownHosts.map((one) => ({ ...one, id: 'b' }))] })),
    ).toBe(true);
    const partly = unknownHosts.map((one) => ({ ...one, hosts: [...one.hosts, ...(cluster?.hosts ?? [])] }));
    expect(hasRange(run({ clusters: partly }))).toBe(true);
    const unused = { id: 'x', metric: { id: 'per-host' as const }, price: LOW_TO_HIGH };
    expect(hasRange(run({ offers: [...small().offers, unused] }))).toBe(false);
  });
});
