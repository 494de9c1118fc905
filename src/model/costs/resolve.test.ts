import { describe, expect, it } from 'vitest';
import { run } from '../../../tests/small/scenario.ts';
import { at } from '../at.ts';
import type { Cost } from '../scenario/costs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { costsOf, type ResolvedCost } from './resolve.ts';

const resolved = (cost: Omit<Cost, 'id'>, change: Partial<Scenario> = {}): ResolvedCost =>
  at(costsOf(run({ costs: [{ id: 'c', ...cost }], horizon: 30, ...change }).compiled, 'stay'), 0);

describe('a cost item ready to run', () => {
  it('has one price where nothing rises, else one for each year begun', () => {
    const fixed = { item: 'fixed-monthly', amount: '10' } as const;
    expect(resolved(fixed).prices).toEqual([{ amount: '10', escalation: '1' }]);
    const rising = { assumptions: { escalation: { other: '0.5' } } };
    expect(resolved(fixed, rising).prices.map(({ escalation }) => escalation)).toEqual(['1', '1.5', '2.25']);
    expect(resolved(fixed, { assumptions: { escalation: { power: '0.5' } } }).prices).toHaveLength(1);
  });

  it('says where what is missing would be written, and has no price then', () => {
    expect(resolved({ item: 'project' })).toMatchObject({ missing: 'costs/c/amount', prices: [] });
    expect(resolved({ item: 'migration-hours', amount: '5' })).toMatchObject({
      missing: 'costs/c/params/hours',
      prices: [],
    });
    expect(resolved({ item: 'migration-hours' }).missing).toBe('costs/c/amount');
    expect(resolved({ item: 'project', amount: '5' }).missing).toBeUndefined();
  });

  it('is paid each month unless something else was entered', () => {
    const step = (billing?: Cost['billing']): number =>
      resolved({ item: 'fixed', amount: '1', ...(billing && { billing }) }).step;
    expect([step(), step('monthly'), step('yearly'), step('prepaid')]).toEqual([1, 1, 12, Infinity]);
  });
});
