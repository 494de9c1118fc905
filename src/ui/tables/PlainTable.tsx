import type { ReactNode } from 'react';
import type { TextTable } from '../../wording/table.ts';
import './plainTable.css';

/** A table of texts whose first column names the rows. */
export function PlainTable({ table: { title, columns, rows } }: { table: TextTable }): ReactNode {
  return (
    <div className="plain-table">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ heading, cells }, at) => (
            <tr key={String(at)}>
              <th scope="row">{heading}</th>
              {cells.map((cell, column) => (
                <td key={columns[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
