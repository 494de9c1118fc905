import type { ReactNode } from 'react';
import type { Heading, Row, Table } from '../../report/table.ts';
import { INCOMPLETE } from '../../wording/cell.ts';
import { headingText, tableTitle } from '../../wording/headings.ts';
import { ANSWER_WORDS } from '../../wording/ui/answer.ts';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import { useAnswer } from './answerContext.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FigureCell } from './FigureCell.tsx';

/** The futures side by side, one line a figure, as a statement sets its years. */
export function Comparison(): ReactNode {
  const { report, speech, figure } = useAnswer();
  const table = report.tables.find(({ kind }) => kind === 'comparison');
  if (!table) return null;
  const isIncomplete = table.rows.some((row) =>
    row.cells.some((cell) => cell !== null && (figure(cell)?.missing.length ?? 0) > 0),
  );
  return (
    <section className="statement">
      <h2>{tableTitle(table, speech)}</h2>
      <ScrollTable label={tableTitle(table, speech)}>
        <table className="comparison">
          <ColumnHeads columns={table.rows.map(({ heading }) => heading)} speech={speech} />
          <tbody>
            {table.columns.map((column, at) => (
              <Line key={headingText(column, speech)} table={table} column={column} at={at} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      {isIncomplete && <p className="note">{`${INCOMPLETE} ${ANSWER_WORDS.incomplete}`}</p>}
    </section>
  );
}

function Line({ table, column, at }: { table: Table; column: Heading; at: number }): ReactNode {
  const { speech } = useAnswer();
  const key = column.kind === 'key' ? column.key : '';
  return (
    <tr data-key={key}>
      <th scope="row">{headingText(column, speech)}</th>
      {table.rows.map((row: Row, future) => (
        <td key={String(future)}>
          <FigureCell cell={row.cells[at] ?? null} />
        </td>
      ))}
    </tr>
  );
}
