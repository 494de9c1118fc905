import type { ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** What it shows, for readers without eyes. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The frame of a drawn chart: as large as it is asked for, one unit a pixel. */
export function Picture({ className, title, width, height, children }: Props): ReactNode {
  return (
    <svg
      className={className}
      role="img"
      aria-label={title}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      {children}
    </svg>
  );
}
