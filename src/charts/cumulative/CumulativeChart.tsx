import type { ReactNode } from 'react';
import { Axes } from '../Axes.tsx';
import { Picture } from '../Picture.tsx';
import type { CumulativeMarks } from './marks.ts';

/** How many lines besides the first are drawn so that they can be told apart: three colours, in three kinds of strokes. */
const TONES = 9;

/** The cumulative cost of futures, drawn; `title` says for readers without eyes what it shows. */
export function CumulativeChart({
  marks,
  width,
  height,
  title,
}: {
  marks: CumulativeMarks;
  width: number;
  height: number;
  title: string;
}): ReactNode {
  return (
    <Picture className="chart" title={title} width={width} height={height}>
      <Axes marks={marks} />
      <line className="chart-cursor" x1={marks.cursor} x2={marks.cursor} y1={marks.top} y2={marks.bottom} />
      {marks.lines.map((line, at) => (
        <g
          key={line.id}
          className="chart-line"
          data-tone={at === 0 ? 'stay' : String(((at - 1) % TONES) + 1)}
        >
          <path d={line.path} fill="none" />
          <circle cx={line.dot.x} cy={line.dot.y} r={4} />
          <text x={line.label.x} y={line.label.y}>
            {line.label.text}
          </text>
        </g>
      ))}
    </Picture>
  );
}
