import type { Scenario } from '../../model/scenario/scenario.ts';

/** A name as wished, or with the next number that no future carries yet. */
export function freeName(wished: string, { futures }: Scenario): string {
  const taken = new Set(futures.map(({ id, name }) => name ?? id));
  let free = wished;
  for (let count = 2; taken.has(free); count++) free = `${wished} (${String(count)})`;
  return free;
}
