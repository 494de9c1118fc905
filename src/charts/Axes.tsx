import type { ReactNode } from 'react';
import type { AxisMarks } from './axis.ts';

/** The lines of round values and the months of a picture. */
export function Axes({ marks }: { marks: AxisMarks }): ReactNode {
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
