import type { ReactNode } from 'react';
import type { Explained } from '../../model/explain/explained.ts';
import type { Cell, Heading, Table } from '../../report/table.ts';
import { ANSWER_WORDS } from '../../wording/ui/answer.ts';
import { cellText } from '../../wording/cell.ts';
import { headingText, tableTitle } from '../../wording/headings.ts';
import { otherHorizon } from '../../report/otherHorizon.ts';
import type { Speech } from '../../wording/speech.ts';
import { useFurtherPart, useSensitivity } from '../further/behindContext.ts';
import type { Answer } from './answerOf.ts';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import { useAnswer } from './answerContext.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FigureLink } from './FigureLink.tsx';

/** Every future at low, base and high prices; nothing where they are all the same. */
export function AtOtherPrices(): ReactNode {
  const part = useSensitivity();
  if (!part?.value.range) return null;
  const figures = new Map(part.value.figures.map((figure) => [figure.id, figure]));
  return (
    <Alternatives
      table={part.value.range}
      answer={part.answer}
      isPending={part.isPending}
      look={(_, cell) => figures.get(cell)}
      opens={() => true}
    />
  );
}

/** Every future within 36, 60 and 84 months. */
export function AtOtherHorizons(): ReactNode {
  const part = useFurtherPart();
  const current = useAnswer();
  // Its rows and columns are known before its figures.
  const answer = part?.answer ?? current;
  const table = answer.report.tables.find(({ kind }) => kind === 'horizons');
  if (!table) return null;
  const { horizon } = answer.projection.compiled;
  return (
    <Alternatives
      table={table}
      answer={answer}
      isPending={part?.isPending ?? true}
      look={(column, cell) => part && otherHorizon(part.value, column, cell)}
      opens={(column) => column.kind === 'horizon' && column.months === horizon}
    />
  );
}

interface Props {
  readonly table: Table;
  readonly answer: Answer;
  readonly isPending: boolean;
  readonly look: (column: Heading, cell: string) => Explained | undefined;
  /** Whether the figures of a column belong to the projection that the page explains. */
  readonly opens: (column: Heading) => boolean;
}

function Alternatives({ table, answer, isPending, look, opens }: Props): ReactNode {
  const { speech } = answer;
  const title = tableTitle(table, speech);
  const shown = (column: Heading, cell: Cell): ReactNode => {
    if (cell === null) return <span className="quiet">{ANSWER_WORDS.baseline}</span>;
    const figure = look(column, cell);
    if (!figure) return <StandIn figure={answer.figure(cell)} speech={speech} />;
    const text = cellText(figure, speech);
    return opens(column) ? <FigureLink figure={cell}>{text}</FigureLink> : text;
  };
  return (
    <section className="statement" data-pending={isPending}>
      <h2>{title}</h2>
      <ScrollTable label={title}>
        <table className="alternatives">
          <ColumnHeads columns={table.columns} speech={speech} />
          <tbody>
            {table.rows.map(({ heading, cells }, row) => (
              <tr key={String(row)}>
                <th scope="row">{headingText(heading, speech)}</th>
                {table.columns.map((column, at) => (
                  <td key={String(at)}>{shown(column, cells[at] ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
}

/** As wide and high as a figure that is not known yet: the one within the horizon of the page. */
function StandIn({ figure, speech }: { figure: Explained | undefined; speech: Speech }): ReactNode {
  return (
    <span className="awaited" aria-hidden="true">
      {figure && cellText(figure, speech)}
    </span>
  );
}
