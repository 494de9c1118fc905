import type { ReactNode } from 'react';
import type { Heading } from '../../report/table.ts';
import { headingText } from '../../wording/headings.ts';
import type { Speech } from '../../wording/speech.ts';

/** The first row of a table whose rows have headings too: the corner, then a heading for each column. */
export function ColumnHeads({ columns, speech }: { columns: readonly Heading[]; speech: Speech }): ReactNode {
  return (
    <thead>
      <tr>
        <td />
        {/* Two futures may have one name, so a heading is known by its place. */}
        {columns.map((column, at) => (
          <th key={String(at)} scope="col">
            <span>{headingText(column, speech)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
