import type { ReactNode } from 'react';
import { Axes } from '../Axes.tsx';
import { Picture } from '../Picture.tsx';
import type { CalendarMarks, CalendarRowMarks } from './marks.ts';

/** Contracts as bars, their ends as ticks, and under them the time in which a move must have begun, from its flag to the end. */
export function CalendarChart({
  marks,
  width,
  title,
}: {
  marks: CalendarMarks;
  width: number;
  title: string;
}): ReactNode {
  const { rows, axes, cursor, height, barHeight } = marks;
  return (
    <Picture className="chart calendar" title={title} width={width} height={height}>
      <Axes marks={axes} />
      {rows.map((row, place) => (
        <Row key={String(place)} row={row} barHeight={barHeight} />
      ))}
      {cursor && (
        <line className="chart-cursor" x1={cursor.x} x2={cursor.x} y1={cursor.top} y2={cursor.bottom} />
      )}
    </Picture>
  );
}

function Row({ row, barHeight }: { row: CalendarRowMarks; barHeight: number }): ReactNode {
  return (
    <g>
      <text x={10} y={row.nameY}>
        {row.name}
      </text>
      {row.bars.map(({ x, y, width, text }) => (
        <g key={String(x)}>
          <rect className="calendar-term" x={x} y={y} width={width} height={barHeight} />
          <text className="calendar-units" x={x + 5} y={y + barHeight - 5}>
            {text}
          </text>
        </g>
      ))}
      {row.ends.map(({ x, top, bottom }) => (
        <line key={String(x)} className="calendar-end" x1={x} x2={x} y1={top} y2={bottom} />
      ))}
      {row.starts.map(({ x, y, until }) => (
        <path
          key={String(x)}
          className="calendar-start"
          d={`M${String(x)},${String(y - 6)}v8M${String(x)},${String(y - 2)}H${String(until)}`}
        />
      ))}
    </g>
  );
}
