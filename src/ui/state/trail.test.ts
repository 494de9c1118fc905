import { expect, it } from 'vitest';
import { canTurn, CLOSED, shown, turn, visit } from './trail.ts';

it('shows nothing while it is closed', () => {
  expect(shown(CLOSED)).toBeUndefined();
  expect([canTurn(CLOSED, -1), canTurn(CLOSED, 1)]).toEqual([false, false]);
});

it('goes back and forward among what was seen', () => {
  const trail = visit(visit(visit(CLOSED, 'a'), 'b'), 'c');
  expect(shown(trail)).toBe('c');
  expect(shown(turn(trail, -1))).toBe('b');
  expect(shown(turn(turn(turn(trail, -1), -1), 1))).toBe('b');
  expect(canTurn(trail, 1)).toBe(false);
  expect(turn(turn(turn(trail, -1), -1), -1)).toEqual({ figures: ['a', 'b', 'c'], at: 0 });
});

it('forgets what lay ahead when it goes on elsewhere', () => {
  const trail = visit(turn(visit(visit(CLOSED, 'a'), 'b'), -1), 'd');
  expect(trail).toEqual({ figures: ['a', 'd'], at: 1 });
});

it('does not visit the same figure twice in a row', () => {
  const trail = visit(CLOSED, 'a');
  expect(visit(trail, 'a')).toBe(trail);
});
