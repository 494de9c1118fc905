import type { ReactNode } from 'react';
import type { Cheapest } from '../../model/cheapest/cheapest.ts';
import { PARTS } from '../../model/cheapest/facts.ts';
import type { Row } from '../../model/cheapest/rows.ts';
import type { Explained } from '../../model/explain/explained.ts';
import {
  amountText,
  cheapestTable,
  hypervisorText,
  partLines,
  partText,
  placeText,
  rowName,
} from '../../wording/cheapest.ts';
import { ANSWER_WORDS } from '../../wording/ui/answer.ts';
import { WAYS_WORDS } from '../../wording/ui/cheapest.ts';
import type { Answer } from '../answer/answerOf.ts';
import { FigureLink } from '../answer/FigureLink.tsx';
import { exchanged } from '../state/edits.ts';
import { change, showFigure } from '../state/store.ts';
import { Grid } from '../tables/Grid.tsx';
import { ScrollTable } from '../tables/ScrollTable.tsx';
import { askWays } from './askWays.ts';

interface Props {
  readonly answer: Answer;
  readonly ways: Cheapest;
  readonly rows: readonly Row[];
  readonly label: string;
}

/** Some of the ways as a table: money, how each part stands, and what that rests on. */
export function WaysTable({ answer, ways, rows, label }: Props): ReactNode {
  const { speech } = answer;
  const money = (row: Row, figure: Explained | undefined): ReactNode => {
    if (!figure) return <span className="quiet">{ANSWER_WORDS.baseline}</span>;
    const text = amountText(row, figure, speech);
    if (row.way === 'stay') return <FigureLink figure={figure.id}>{text}</FigureLink>;
    return (
      <button
        type="button"
        className="figure"
        title={WAYS_WORDS.open}
        onClick={() => {
          open(answer, ways, row, figure);
        }}
      >
        {text}
      </button>
    );
  };
  return (
    <ScrollTable label={label}>
      <Grid
        heads={[...cheapestTable(ways, speech).columns, WAYS_WORDS.restsOn]}
        rows={rows.map((row) => ({
          name: rowName(row, speech),
          cells: [
            placeText(row),
            hypervisorText(row),
            money(row, row.total),
            money(row, row.savings),
            money(row, row.perYear),
            ...PARTS.map((part) => partText(row, part, speech)),
            <Sources key="sources" lines={partLines(row, speech)} />,
          ],
        }))}
      />
    </ScrollTable>
  );
}

function Sources({ lines }: { lines: readonly string[] }): ReactNode {
  return (
    <details>
      <summary>{WAYS_WORDS.sources}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** Opens the scenario behind a row as one step that can be taken back, and says why the figure is what it is. */
function open(
  { scenario, projection }: Answer,
  { moving, leftOut }: Cheapest,
  { id }: Row,
  figure: Explained,
): void {
  askWays({ scenario, today: projection.today, moving, leftOut, row: id }, (told) => {
    const behind = told.part === 'row' ? told.scenario : undefined;
    if (!behind) return;
    change((bench) => exchanged(bench, behind));
    showFigure(figure.id);
  });
}
