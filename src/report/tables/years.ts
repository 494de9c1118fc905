import type { FutureProjection, Projection } from '../../model/projection.ts';
import { cashByCategory } from '../../model/results/totals.ts';
import type { Heading, Row, Table } from '../table.ts';

/** Cash of one future by category and contract year; the last row and the last column add up. */
export function yearsTable(projection: Projection, future: FutureProjection): Table {
  const { horizon } = projection.compiled;
  const years = Array.from({ length: Math.ceil(horizon / 12) }, (_, year) => year);
  const cash = `future/${future.id}/cash`;
  const columns: Heading[] = [...years.map((year): Heading => ({ kind: 'year', year })), { kind: 'cash' }];
  const rows = [...cashByCategory(future.ledger).keys()].map((category): Row => {
    const byYear = years.map((year) => `${cash}/year/${String(year)}/category/${category}`);
    return {
      heading: { kind: 'category', category },
      cells: [...byYear, `future/${future.id}/category/${category}`],
    };
  });
  const sums: Row = {
    heading: { kind: 'cash' },
    cells: [...years.map((year) => `${cash}/year/${String(year)}`), cash],
  };
  return { kind: 'years', future: future.id, columns, rows: [...rows, sums] };
}
