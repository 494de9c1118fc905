import { useId, type ReactNode } from 'react';
import { Axes } from '../Axes.tsx';
import { Picture } from '../Picture.tsx';
import type { StairsMarks } from './marks.ts';

/** Licences needed beside licences held, drawn; what is held in vain is hatched, renewals are ticks at the bottom. */
export function StairsChart({
  marks,
  width,
  height,
  title,
}: {
  marks: StairsMarks;
  width: number;
  height: number;
  title: string;
}): ReactNode {
  const hatching = useId();
  return (
    <Picture className="chart stairs" title={title} width={width} height={height}>
      <defs>
        <pattern
          id={hatching}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="stairs-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      <Axes marks={marks} />
      {marks.idle.map((area) => (
        <path key={area} d={area} fill={`url(#${hatching})`} />
      ))}
      <line className="chart-cursor" x1={marks.cursor} x2={marks.cursor} y1={marks.top} y2={marks.bottom} />
      <path className="stairs-held" d={marks.held} fill="none" />
      <path className="stairs-needed" d={marks.needed} fill="none" />
      {marks.renewals.map((x) => (
        <line key={x} className="stairs-renewal" x1={x} x2={x} y1={marks.bottom - 8} y2={marks.bottom} />
      ))}
    </Picture>
  );
}
