import type { ReactNode } from 'react';
import type { TextTable } from '../../wording/table.ts';
import { Grid } from './Grid.tsx';
import './plainTable.css';

/** A table of texts whose first column names the rows. */
export function PlainTable({ table: { title, columns, rows } }: { table: TextTable }): ReactNode {
  return (
    <div className="plain-table">
      <Grid
        caption={title}
        heads={columns}
        rows={rows.map(({ heading, cells }) => ({ name: heading, cells }))}
      />
    </div>
  );
}
