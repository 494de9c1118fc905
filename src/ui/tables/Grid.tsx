import type { ReactNode } from 'react';

/** One row: what names it, and what stands in its cells. */
export interface GridRow {
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
  readonly caption?: string;
  readonly className?: string;
}

/** A table with one head for each column, whose first column names the rows. */
export function Grid({ heads, rows, caption, className }: Props): ReactNode {
  return (
    <table className={className}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={String(at)} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }, row) => (
          <tr key={String(row)}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={String(at)}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
