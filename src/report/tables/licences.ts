import type { FutureProjection, Projection } from '../../model/projection.ts';
import { changes } from '../figures.ts';
import type { Heading, Table } from '../table.ts';

/** What one future needs of every offer beside what it holds, at each month in which either changes. */
export function licencesTable(projection: Projection, future: FutureProjection): Table {
  const { horizon, offers } = projection.compiled;
  const used = future.plans.filter(
    (plan) =>
      plan.held.some((units) => units > 0) || future.demand.needed[plan.offer]?.some((units) => units > 0),
  );
  const columns = used.flatMap((plan): Heading[] => {
    const offer = offers[plan.offer]?.source.id ?? '';
    return [
      { kind: 'licence', what: 'needed', offer },
      { kind: 'licence', what: 'held', offer },
    ];
  });
  const series = used.flatMap((plan) => [plan.held, future.demand.needed[plan.offer] ?? []]);
  return {
    kind: 'licences',
    future: future.id,
    columns,
    rows: changes(series, horizon).map((month) => ({
      heading: { kind: 'month', month },
      cells: columns.map((column) =>
        column.kind === 'licence'
          ? `future/${future.id}/${column.what}/${column.offer}/${String(month)}`
          : null,
      ),
    })),
  };
}
