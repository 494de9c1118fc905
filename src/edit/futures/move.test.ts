import { describe, expect, it } from 'vitest';
import { small } from '../../../tests/small/scenario.ts';
import { project } from '../../model/project.ts';
import { explain } from '../../model/explain/explain.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { moveFuture } from './move.ts';

const three = (): Scenario => small({ futures: [...small().futures, { id: 'third' }] });
const order = ({ futures }: Scenario): string[] => futures.map(({ id }) => id);

describe('moving a future', () => {
  it('goes one place earlier or later, not beyond the ends', () => {
    expect(order(moveFuture(three(), 'third', -1))).toEqual(['stay', 'third', 'move']);
    expect(order(moveFuture(three(), 'move', 1))).toEqual(['stay', 'third', 'move']);
    const given = three();
    expect(moveFuture(given, 'stay', -1)).toBe(given);
    expect(moveFuture(given, 'third', 1)).toBe(given);
    expect(moveFuture(given, 'nobody', 1)).toBe(given);
  });

  it('leaves what is compared with what as it was', () => {
    const before = small();
    const after = moveFuture(before, 'stay', 1);
    expect([order(after), after.baseline]).toEqual([['move', 'stay'], 'stay']);
    const savings = (scenario: Scenario): unknown =>
      explain(project(scenario, [], '2026-11-24'), 'against/move/savings')?.value;
    expect(savings(after)).toBe(savings(before));
    expect('baseline' in moveFuture(three(), 'third', -1)).toBe(false);
    expect(moveFuture(small({ baseline: 'move' }), 'stay', 1).baseline).toBe('move');
  });
});
