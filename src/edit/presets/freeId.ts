import type { Scenario } from '../../model/scenario/scenario.ts';

/** An id for a new future: as wished, or with the next number that no future has. */
export function freeId(wished: string, { futures }: Scenario): string {
  const taken = new Set(futures.map((future) => future.id));
  let free = wished;
  for (let count = 2; taken.has(free); count++) free = `${wished}-${String(count)}`;
  return free;
}
