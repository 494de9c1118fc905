import type { ReactNode } from 'react';
import { Picture } from '../Picture.tsx';
import { BAR, ROW, type BridgeMarks } from './marks.ts';

/** From one total to another, drawn: what is saved hangs hatched, what is added stands filled. */
export function BridgeChart({
  marks,
  width,
  title,
}: {
  marks: BridgeMarks;
  width: number;
  title: string;
}): ReactNode {
  const bottom = marks.height - 20;
  return (
    <Picture className="chart bridge" title={title} width={width} height={marks.height}>
      <g className="chart-axes">
        {marks.lines.map(({ x, text, isZero }) => (
          <g key={text} data-zero={isZero}>
            <line x1={x} x2={x} y1={0} y2={bottom} />
            <text x={x} y={marks.height - 6} textAnchor={isZero ? 'start' : 'middle'}>
              {text}
            </text>
          </g>
        ))}
      </g>
      {marks.bars.map(({ name, kind, x, y, width: wide, text, textX, link }, place) => (
        <g key={`${name} ${String(place)}`} className="bridge-bar" data-kind={kind}>
          <text x={0} y={y - 5}>
            {name}
          </text>
          <rect x={x} y={y} width={wide} height={BAR} />
          <text className="bridge-value" x={textX} y={y + BAR - 4}>
            {text}
          </text>
          {link && <line x1={link.x} x2={link.x} y1={link.y} y2={link.y + ROW - BAR} />}
        </g>
      ))}
    </Picture>
  );
}
