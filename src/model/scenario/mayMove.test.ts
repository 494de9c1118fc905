import { expect, test } from 'vitest';
import type { GuestGroup } from './estate.ts';
import { mayMove } from './mayMove.ts';

const group = (more: Partial<GuestGroup>): GuestGroup => ({ id: 'g', kind: 'rhel', vms: 1, ...more });

test.each<[Partial<GuestGroup>, boolean]>([
  [{}, true],
  [{ middleware: 'none' }, true],
  [{ middleware: 'sql-server' }, false],
  [{ kind: 'appliance' }, false],
  [{ kind: 'unknown' }, false],
  [{ kind: 'unknown', disposition: 'move' }, true],
  [{ disposition: 'stay' }, false],
  [{ disposition: 'ask' }, false],
])('a guest group that says %o may move: %o', (more, moves) => {
  expect(mayMove(group(more))).toBe(moves);
});
