import type { Scenario } from '../../model/scenario/scenario.ts';
import { freeNameAmong } from '../things/freeName.ts';

/** A name as wished, or with the next number that no future carries yet. */
export function freeName(wished: string, { futures }: Scenario): string {
  return freeNameAmong(
    wished,
    futures.map(({ id, name }) => name ?? id),
  );
}
