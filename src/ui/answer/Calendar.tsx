import { useRef, useState, type ReactNode } from 'react';
import { CalendarChart } from '../../charts/calendar/CalendarChart.tsx';
import { calendarMarks, type CalendarBarRow } from '../../charts/calendar/marks.ts';
import { calendarOf, type CalendarEnd, type CalendarRow } from '../../report/calendar.ts';
import {
  calendarFinding,
  CALENDAR_SUBTITLE,
  CALENDAR_WORDS,
  contractName,
  endReading,
  moreContracts,
} from '../../wording/ui/calendar.ts';
import { shortMonth } from '../../wording/ui/chart.ts';
import type { Speech } from '../../wording/speech.ts';
import type { GridRow } from '../tables/Grid.tsx';
import { BehindPicture } from '../tables/BehindPicture.tsx';
import { useAnswer } from './answerContext.ts';
import { FigureCell } from './FigureCell.tsx';
import { FigureLink } from './FigureLink.tsx';
import { MonthReadOut } from './MonthReadOut.tsx';
import { useShownFuture } from './useShownFuture.ts';
import { useWidth } from './useWidth.ts';
import './calendar.css';

/** More rows than these are no picture; the table has all of them. */
const MOST = 12;

/** When contracts end, what is renewed then, and when a move must begin that spares it; of the future that the tables show. */
export function Calendar(): ReactNode {
  const { projection } = useAnswer();
  const future = useShownFuture();
  const rows = calendarOf(projection, future);
  return rows && rows.length > 0 && <OneCalendar future={future} rows={rows} />;
}

function OneCalendar({ future, rows }: { future: string; rows: readonly CalendarRow[] }): ReactNode {
  const { speech, projection } = useAnswer();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [chosen, setChosen] = useState(0);
  const ends = rows
    .flatMap((row) => row.ends.map((end) => ({ row, end })))
    .sort((a, b) => a.end.month - b.end.month);
  const read = ends[Math.min(chosen, ends.length - 1)];
  const finding = calendarFinding(future, rows, speech);
  const marks = calendarMarks(
    rows.slice(0, MOST).map((row) => barsOf(row, speech)),
    {
      width,
      horizon: projection.compiled.horizon,
      at: read?.end.month,
      month: (offset) => shortMonth(speech.month(offset)),
    },
  );
  return (
    <section className="statement">
      <h2>{finding}</h2>
      <p className="note">{CALENDAR_SUBTITLE}</p>
      <div ref={frame} className="calendar-frame">
        {width > 0 && (
          <CalendarChart marks={marks} width={width} title={`${finding}. ${CALENDAR_SUBTITLE}.`} />
        )}
      </div>
      {rows.length > MOST && <p className="note">{moreContracts(rows.length - MOST, speech)}</p>}
      {read && (
        <MonthReadOut
          at={ends.indexOf(read)}
          last={ends.length - 1}
          text={endReading(read.row, read.end, speech)}
          label={CALENDAR_WORDS.walk}
          onMonth={setChosen}
        />
      )}
      <BehindPicture
        of={finding}
        heads={[
          CALENDAR_WORDS.contract,
          CALENDAR_WORDS.ends,
          CALENDAR_WORDS.ending,
          CALENDAR_WORDS.renewed,
          CALENDAR_WORDS.worth,
          CALENDAR_WORDS.start,
        ]}
        rows={() => rows.flatMap((row) => rowsOf(row, speech))}
      />
    </section>
  );
}

function barsOf(row: CalendarRow, speech: Speech): CalendarBarRow {
  return {
    name: contractName(row, speech),
    terms: row.terms.map(({ from, to, units }) => ({ from, to, text: speech.numbers.exact(String(units)) })),
    ends: row.ends.map(({ month }) => month),
    starts: row.ends.flatMap(({ month, latestStart }) =>
      latestStart ? [{ month: latestStart.month, end: month }] : [],
    ),
  };
}

/** The rows of a contract in the table: one an end; one that never ends says so. */
function rowsOf(row: CalendarRow, speech: Speech): GridRow[] {
  const name = contractName(row, speech);
  const last = row.terms.at(-1);
  if (row.ends.length === 0)
    return [
      { name, cells: [CALENDAR_WORDS.never, speech.numbers.exact(String(last?.units ?? 0)), '', '', ''] },
    ];
  return row.ends.map((end) => ({ name, cells: cellsOf(end, speech) }));
}

function cellsOf({ month, ending, renewed, worth, latestStart }: CalendarEnd, speech: Speech): ReactNode[] {
  return [
    speech.month(month),
    speech.numbers.exact(String(ending)),
    speech.numbers.exact(String(renewed)),
    worth.map((figure) => <FigureCell key={figure} cell={figure} />),
    latestStart ? (
      <FigureLink figure={latestStart.figure}>{speech.month(latestStart.month)}</FigureLink>
    ) : (
      CALENDAR_WORDS.nobody
    ),
  ];
}
