import type { ReactNode } from 'react';
import type { Table } from '../../report/table.ts';
import { tableTitle } from '../../wording/headings.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { look } from '../state/store.ts';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import { useAnswer } from './answerContext.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FigureRows } from './FigureRows.tsx';
import { useShownFuture } from './useShownFuture.ts';

/** Cash by category and year, of one future at a time. */
export function Years(): ReactNode {
  const { report, speech } = useAnswer();
  const shown = useShownFuture();
  const tables = report.tables.filter(({ kind }) => kind === 'years');
  const table = tables.find(({ future }) => future === shown) ?? tables[0];
  if (!table) return null;
  return (
    <section className="statement">
      <h2>{tableTitle(table, speech)}</h2>
      <FutureTabs tables={tables} chosen={table} />
      <ScrollTable label={tableTitle(table, speech)}>
        <YearsTable table={table} />
      </ScrollTable>
    </section>
  );
}

function FutureTabs({ tables, chosen }: { tables: readonly Table[]; chosen: Table }): ReactNode {
  const { speech } = useAnswer();
  return (
    <div className="choices" role="group" aria-label={PAGE_WORDS.yearsOf}>
      {tables.map(({ future = '' }) => (
        <button
          key={future}
          type="button"
          aria-pressed={future === chosen.future}
          onClick={() => {
            look(() => ({ future }));
          }}
        >
          <span>{speech.future(future)}</span>
        </button>
      ))}
    </div>
  );
}

function YearsTable({ table }: { table: Table }): ReactNode {
  const { speech } = useAnswer();
  return (
    <table className="years">
      <ColumnHeads columns={table.columns} speech={speech} />
      <FigureRows rows={table.rows} speech={speech} />
    </table>
  );
}
