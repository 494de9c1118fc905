import { describe, expect, it } from 'vitest';
import { small } from '../../tests/small/scenario.ts';
import { explain } from '../model/explain/explain.ts';
import { project } from '../model/project.ts';
import { setAt } from '../model/scenario/paths.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { futuresOf, sideBySide, type Side, type SideCell } from './scenarios.ts';

function sideOf(scenario: Scenario): Side {
  const projection = project(scenario, [], '2026-11-24');
  return { projection, figure: (id) => explain(projection, id) };
}

function cells(sides: readonly Side[], future: string, key: string): readonly SideCell[] | undefined {
  return sideBySide(sides).find((row) => row.future === future && row.key === key)?.cells;
}

describe('scenarios side by side', () => {
  const one = small();
  const costs = [{ id: 'c', item: 'fixed' as const, amount: '60' }];
  const dearer = small({ costs });

  it('say each figure of each, with its difference from the first', () => {
    const sides = [one, dearer, one].map(sideOf);
    const [first, second, third] = cells(sides, 'stay', 'total') ?? [];
    expect(first?.more).toBeUndefined();
    const more = Number(second?.figure?.value) - Number(first?.figure?.value);
    expect(more).toBeGreaterThan(0);
    expect(second?.more).toBe(more.toFixed(2));
    expect(third?.more).toBe('0.00');
  });

  it('say no difference between currencies, of what is not money, and of what is not whole', () => {
    const euros = sideOf({ ...one, currency: 'EUR' });
    expect(cells([sideOf(one), euros], 'stay', 'total')?.[1]?.more).toBeUndefined();
    expect(cells([sideOf(one), sideOf(dearer)], 'move', 'payback')?.[1]?.more).toBeUndefined();
    const unpriced = sideOf({ ...setAt(one, 'offers/v/price', undefined), holdings: [] });
    expect(cells([sideOf(one), unpriced], 'stay', 'total')?.[1]?.figure?.missing).not.toEqual([]);
    expect(cells([sideOf(one), unpriced], 'stay', 'total')?.[1]?.more).toBeUndefined();
  });

  it('say where a future is what all are compared with, and where there is none', () => {
    const alone = { ...one, futures: one.futures.filter(({ id }) => id === 'move') };
    const sides = [sideOf(alone), sideOf(one)];
    expect(futuresOf(sides)).toEqual(['move', 'stay']);
    expect(cells(sides, 'move', 'savings')?.map(({ is }) => is)).toEqual(['baseline', 'figure']);
    expect(cells(sides, 'stay', 'total')?.map(({ is }) => is)).toEqual(['absent', 'figure']);
    // What no scenario has is no row.
    expect(cells([sideOf(one)], 'stay', 'savings')).toBeUndefined();
    expect(sideBySide([])).toEqual([]);
  });
});
