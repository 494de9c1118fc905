import type { ReactNode } from 'react';
import { Axes } from '../Axes.tsx';
import { Picture } from '../Picture.tsx';
import type { SidesMarks } from './marks.ts';

/** What runs on VMware (filled) and on KVM (outlined, upon it), month by month, one panel a thing. */
export function SidesChart({
  marks,
  width,
  title,
}: {
  marks: SidesMarks;
  width: number;
  title: string;
}): ReactNode {
  const { panels, cursor, height } = marks;
  return (
    <Picture className="chart sides" title={title} width={width} height={height}>
      {panels.map(({ name, nameY, axes, vmware, kvm }) => (
        <g key={name}>
          <text x={axes.left} y={nameY}>
            {name}
          </text>
          <Axes marks={axes} />
          <path className="sides-vmware" d={vmware} />
          <path className="sides-kvm" d={kvm} />
        </g>
      ))}
      <line className="chart-cursor" x1={cursor.x} x2={cursor.x} y1={cursor.top} y2={cursor.bottom} />
    </Picture>
  );
}
