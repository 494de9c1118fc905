import { describe, expect, it } from 'vitest';
import type { Bridge, BridgeStep } from '../../report/bridge.ts';
import { run } from '../../../tests/small/scenario.ts';
import { speechOf } from '../speech.ts';
import { bridgeFinding } from './bridge.ts';

const speech = speechOf(run());
const step = (category: string, change: number): BridgeStep => ({
  part: { kind: 'category', category },
  change,
});
const finding = (steps: readonly BridgeStep[], isKnown = true): string => {
  const bridge: Bridge = { from: 'stay', to: 'move', start: 0, end: 0, steps, parts: [] };
  return bridgeFinding(bridge, isKnown, speech);
};

describe('the finding of a bridge', () => {
  it('names what saves most and what adds most', () => {
    expect(finding([step('v', -1100), step('hosts', -5), step('training', 50), step('migration', 140)])).toBe(
      'From “stay” to “move”: V saves 1,100, Migration adds 140',
    );
    expect(finding([step('v', -1100)])).toBe('From “stay” to “move”: V saves 1,100');
    expect(finding([{ part: { kind: 'settlement' }, change: 7 }])).toBe(
      'From “stay” to “move”: Settlement at the horizon adds 7',
    );
  });

  it('does not name small changes taken together, and says where nothing differs', () => {
    expect(finding([{ part: { kind: 'rest' }, change: -9 }, step('training', 50)])).toBe(
      'From “stay” to “move”: Training adds 50',
    );
    expect(finding([])).toBe('“move” and “stay” cost the same, kind by kind');
  });

  it('does not speak of the whole while a price is missing', () => {
    expect(finding([step('v', -1100)], false)).toBe(
      'What is known of where “move” and “stay” differ: a price is missing',
    );
  });
});
