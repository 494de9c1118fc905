import type { Projection } from '../../model/projection.ts';
import { claimsOf } from '../../model/results/exposure.ts';
import type { Heading, Table } from '../table.ts';

/** Contested positions of every future, each and together, which are in no total; undefined where no product is contested. */
export function exposureTable(projection: Projection): Table | undefined {
  const claims = claimsOf(projection);
  if (claims.length === 0) return undefined;
  const each = claims.map(({ product: { id, contested = '' } }): Heading & { kind: 'claim' } => ({
    kind: 'claim',
    product: id,
    by: contested,
  }));
  const columns: Heading[] = claims.length > 1 ? [...each, { kind: 'claims' }] : each;
  return {
    kind: 'exposure',
    columns,
    rows: projection.futures.map(({ id }) => ({
      heading: { kind: 'future', id },
      cells: columns.map((column) => {
        const all = `future/${id}/exposure`;
        return column.kind === 'claim' ? `${all}/${column.product}` : all;
      }),
    })),
  };
}
