import { baselineOf } from '../../model/explain/context.ts';
import type { Projection } from '../../model/projection.ts';
import { LEVELS } from '../../model/results/range.ts';
import { keyId } from '../figures.ts';
import { KEY_FIGURES, type Cell, type KeyFigure, type Table } from '../table.ts';

/** The futures side by side: what each costs, and what it saves against the baseline. */
export function comparisonTable(projection: Projection): Table {
  const baseline = baselineOf(projection)?.id;
  const cell = (future: string, key: KeyFigure): Cell => {
    const id = keyId(future, key);
    return future === baseline && id.startsWith('against/') ? null : id;
  };
  return {
    kind: 'comparison',
    columns: KEY_FIGURES.map((key) => ({ kind: 'key', key })),
    rows: projection.futures.map(({ id }) => ({
      heading: { kind: 'future', id },
      cells: KEY_FIGURES.map((key) => cell(id, key)),
    })),
  };
}

/** What each future costs and saves at low, base and high prices. */
export function rangeTable(projection: Projection): Table {
  const baseline = baselineOf(projection)?.id;
  const columns = (['total', 'savings'] as const).flatMap((key) =>
    LEVELS.map((level) => ({ kind: 'level', level, key }) as const),
  );
  return {
    kind: 'range',
    columns,
    rows: projection.futures.map(({ id }) => ({
      heading: { kind: 'future', id },
      cells: columns.map(({ level, key }) => {
        if (key === 'total') return `range/${level}/future/${id}/total`;
        return id === baseline ? null : `range/${level}/against/${id}/savings`;
      }),
    })),
  };
}

/** What each future costs within other horizons; a column's figures belong to the projection of its horizon. */
export function horizonsTable(projection: Projection, horizons: readonly number[]): Table {
  return {
    kind: 'horizons',
    columns: horizons.map((months) => ({ kind: 'horizon', months })),
    rows: projection.futures.map(({ id }) => ({
      heading: { kind: 'future', id },
      cells: horizons.map(() => keyId(id, 'total')),
    })),
  };
}
