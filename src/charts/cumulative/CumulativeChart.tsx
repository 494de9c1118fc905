import type { ReactNode } from 'react';
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
    <svg
      className="chart"
      role="img"
      aria-label={title}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
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
    </svg>
  );
}

function Axes({ marks }: { marks: CumulativeMarks }): ReactNode {
  return (
    <g className="chart-axes">
      {marks.levels.map(({ y, text, isZero }) => (
        <g key={text} data-zero={isZero}>
          <line x1={marks.left} x2={marks.right} y1={y} y2={y} />
          <text x={marks.left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {marks.years.map(({ x, text, isLast }) => (
        <text key={text} x={x} y={marks.bottom + 18} textAnchor={isLast ? 'end' : 'start'}>
          {text}
        </text>
      ))}
    </g>
  );
}
