import type { Explained, FigureId } from '../model/explain/explained.ts';
import type { Further } from './further.ts';
import type { Heading } from './table.ts';

/** A column of another horizon has figures of its own. */
export function otherHorizon(
  { elsewhere }: Pick<Further, 'elsewhere'>,
  column: Heading | undefined,
  cell: FigureId,
): Explained | undefined {
  if (column?.kind !== 'horizon') return undefined;
  const there = elsewhere.find(({ months }) => months === column.months);
  return there?.totals.find(({ id }) => id === cell);
}
