import type { ReactNode } from 'react';
import type { Table } from '../../report/table.ts';
import { headingText } from '../../wording/headings.ts';
import type { Speech } from '../../wording/speech.ts';
import { FigureCell } from './FigureCell.tsx';

/** The rows of a table whose cells all lead to their figures. */
export function FigureRows({ rows, speech }: { rows: Table['rows']; speech: Speech }): ReactNode {
  return (
    <tbody>
      {rows.map(({ heading, cells }, row) => (
        <tr key={String(row)} data-key={heading.kind}>
          <th scope="row">{headingText(heading, speech)}</th>
          {cells.map((cell, at) => (
            <td key={String(at)}>
              <FigureCell cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
