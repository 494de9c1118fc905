import type { Scenario } from '../../model/scenario/scenario.ts';
import { freeIdAmong } from '../things/freeId.ts';

/** An id for a new future: as wished, or with the next number that no future has. */
export function freeId(wished: string, { futures }: Scenario): string {
  return freeIdAmong(wished, futures);
}
