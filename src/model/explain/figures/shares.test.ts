import { describe, expect, it } from 'vitest';
import { project } from '../../project.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { allFigures, explain } from '../explain.ts';

function scenario(price: string, freed?: string): Scenario {
  return {
    format: 'phasein',
    version: 1,
    currency: 'USD',
    start: '2027-01',
    horizon: 12,
    clusters: [
      {
        id: 'a',
        offer: 'v',
        hosts: [{ id: 'h', count: 3, sockets: 1, coresPerSocket: 10 }],
        guests: [{ id: 'g', kind: 'linux-free', vms: 10, disposition: 'move' }],
      },
    ],
    offers: [
      { id: 'v', metric: { id: 'per-core' }, price, billing: 'monthly', term: 1 },
      { id: 'k', metric: { id: 'free' } },
    ],
    platforms: [{ id: 'p', offer: 'k' }],
    holdings: [],
    costs: [
      {
        id: 'work',
        item: 'migration-hours',
        params: { hours: '1' },
        ...(freed ? { amount: freed } : {}),
        freed: true,
      },
    ],
    purchase: { sockets: 1, coresPerSocket: 10, price: '0' },
    futures: [
      { id: 'stay' },
      { id: 'move', waves: [{ id: 'w', platform: 'p', from: '2027-01', to: '2027-04' }] },
    ],
  };
}

const figure = (given: Scenario, id: string) => explain(project(given, [], '2026-11-24'), id);

describe('shares', () => {
  it('gives savings as a share of the baseline, to four digits', () => {
    // Staying: 30 cores × 1 a month × 12. Moving: three hosts for a month, two for two more, then none: 30 + 20 + 20.
    const saved = figure(scenario('12', '1'), 'against/move/savings');
    const share = figure(scenario('12', '1'), 'against/move/savings-share');
    expect(figure(scenario('12', '1'), 'future/stay/total')?.value).toBe('360.00');
    expect(saved?.value).toBe('290.00');
    expect(share).toMatchObject({ unit: 'share', value: '0.8056', missing: [] });
  });

  it('has no share of nothing, and says why', () => {
    expect(figure(scenario('0', '1'), 'against/move/savings-share')).toMatchObject({
      value: null,
      reason: 'no-baseline-cost',
    });
  });

  it('counts freed labour apart from money', () => {
    expect(figure(scenario('12', '5'), 'future/move/freed')?.value).toBe('50.00');
    expect(figure(scenario('12', '5'), 'future/stay/freed')?.value).toBe('0.00');
    expect(
      allFigures(project(scenario('12', '5'), [], '2026-11-24')).filter((id) => id.endsWith('/freed')),
    ).toEqual(['future/stay/freed', 'future/move/freed', 'against/move/freed']);
    expect(figure(scenario('12', '5'), 'against/move/freed')).toMatchObject({
      value: '-50.00',
      because: { rule: 'difference', of: { baseline: 'future/stay/freed', future: 'future/move/freed' } },
    });
  });

  it('says that the worth of freed labour is not known', () => {
    const missing = [{ path: 'costs/work/amount', code: 'unpriced' }];
    expect(figure(scenario('12'), 'future/move/freed')?.missing).toEqual(missing);
    expect(figure(scenario('12'), 'against/move/freed')?.missing).toEqual(missing);
  });

  it('knows no other future', () => {
    expect(figure(scenario('12'), 'future/none/freed')).toBeUndefined();
    expect(figure(scenario('12'), 'against/none/freed')).toBeUndefined();
    expect(figure(scenario('12'), 'against/stay/savings-share')).toBeUndefined();
  });
});
