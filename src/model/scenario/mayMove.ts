import type { GuestGroup } from './estate.ts';

/** A guest group may move when its disposition says so; appliances, middleware and unknown kinds wait for a word. */
export function mayMove(group: GuestGroup): boolean {
  if (group.disposition !== undefined) return group.disposition === 'move';
  const middleware = group.middleware !== undefined && group.middleware !== 'none';
  return !middleware && group.kind !== 'appliance' && group.kind !== 'unknown';
}
