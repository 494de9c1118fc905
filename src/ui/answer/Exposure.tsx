import type { ReactNode } from 'react';
import { exposureNotes } from '../../wording/exposure.ts';
import { tableTitle } from '../../wording/headings.ts';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import { useAnswer } from './answerContext.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FigureRows } from './FigureRows.tsx';

/** What contested products would cost beside the totals; nothing where none is contested. */
export function Exposure(): ReactNode {
  const { report, projection, speech } = useAnswer();
  const table = report.tables.find(({ kind }) => kind === 'exposure');
  if (!table) return null;
  const title = tableTitle(table, speech);
  return (
    <section className="statement exposure">
      <h2>{title}</h2>
      <ScrollTable label={title}>
        <table className="alternatives">
          <ColumnHeads columns={table.columns} speech={speech} />
          <FigureRows rows={table.rows} speech={speech} />
        </table>
      </ScrollTable>
      {exposureNotes(projection, speech).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </section>
  );
}
