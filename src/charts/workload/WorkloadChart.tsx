import type { ReactNode } from 'react';
import { Picture } from '../Picture.tsx';
import { BAR, type WorkloadMarks } from './marks.ts';
import { Fills, fillOf } from './fills.tsx';

/** What guest workloads cost per VM and month, as bars of what was spent, futures one below the other. */
export function WorkloadChart({
  marks,
  width,
  title,
}: {
  marks: WorkloadMarks;
  width: number;
  title: string;
}): ReactNode {
  const { height, zero, groups, lines } = marks;
  return (
    <Picture className="chart workload-chart" title={title} width={width} height={height}>
      <Fills />
      <g className="chart-axes">
        {lines.map(({ x, text, isZero }, place) => (
          <g key={text} data-zero={isZero}>
            <line x1={x} x2={x} y1={0} y2={height - 22} />
            <text x={x} y={height - 6} textAnchor={place === 0 ? 'start' : 'middle'}>
              {text}
            </text>
          </g>
        ))}
      </g>
      {groups.map(({ name, y, bars }) => (
        <g key={name}>
          <text className="workload-row" x={0} y={y}>
            {name}
          </text>
          {bars.map((bar) => (
            <g key={bar.key} data-chosen={bar.isChosen}>
              {bar.pieces.map(({ part, x, width: wide }) => (
                <rect
                  key={part}
                  className="workload-piece"
                  data-part={part}
                  x={x}
                  y={bar.y}
                  width={wide}
                  height={BAR}
                  fill={fillOf(part)}
                />
              ))}
              <line className="workload-start" x1={zero} x2={zero} y1={bar.y} y2={bar.y + BAR} />
              <text x={bar.textX} y={bar.y + BAR - 3}>
                {bar.text}
              </text>
            </g>
          ))}
        </g>
      ))}
    </Picture>
  );
}
