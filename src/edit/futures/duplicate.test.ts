import { describe, expect, it } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import { project } from '../../model/project.ts';
import { totalsOf } from '../../model/results/totals.ts';
import { duplicateFuture } from './duplicate.ts';

describe('duplicating a future', () => {
  it('puts the copy behind it, with an id and a name of its own', () => {
    const made = duplicateFuture(small(), 'stay');
    expect(made?.path).toBe('futures/stay-2');
    expect(made?.scenario.futures.map(({ id, name }) => [id, name])).toEqual([
      ['stay', undefined],
      ['stay-2', 'stay (2)'],
      ['move', undefined],
    ]);
    const again = made && duplicateFuture(made.scenario, 'stay-2');
    expect(again?.scenario.futures.map(({ name }) => name)).toEqual([
      undefined,
      'stay (2)',
      'stay (2) (2)',
      undefined,
    ]);
  });

  it('costs what the original costs, also where costs are borne by some futures alone', () => {
    const costs = [{ id: 'c', item: 'fixed' as const, amount: '60', futures: ['move'] }];
    const made = duplicateFuture(small({ costs }), 'move');
    const totals = project(made?.scenario ?? small(), [], '2026-11-24').futures.map(
      (future) => totalsOf(future).total,
    );
    expect(made?.scenario.costs[0]?.futures).toEqual(['move', 'move-2']);
    expect(totals[2]).toBe(totals[1]);
    expect(totals[2]).not.toBe(totals[0]);
    expect(duplicateFuture(small({ costs }), 'stay')?.scenario.costs[0]?.futures).toEqual(['move']);
  });

  it('is nothing for a future that is not there', () => {
    expect(duplicateFuture(small(), 'nobody')).toBeUndefined();
  });
});
