import type { ReactNode } from 'react';

/** Fills that are told apart without their colours: full, crossed, dotted, hatched, empty. */
const PATTERNS: Readonly<Record<string, ReactNode>> = {
  'guest-os': <path d="M0 0L8 8M8 0L0 8" />,
  middleware: <circle cx="3" cy="3" r="1.6" />,
  hardware: <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />,
};

/** How a part is filled: the first in full, the last not at all, the others by a pattern. */
export function fillOf(part: string): string {
  if (part in PATTERNS) return `url(#workload-${part})`;
  return part === 'platform' ? 'currentColor' : 'var(--sheet)';
}

/** The patterns, drawn once in each picture that uses them. */
export function Fills(): ReactNode {
  return (
    <defs>
      {Object.entries(PATTERNS).map(([part, drawing]) => (
        <pattern
          key={part}
          id={`workload-${part}`}
          className="workload-pattern"
          data-part={part}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" />
          {drawing}
        </pattern>
      ))}
    </defs>
  );
}

/** What a part looks like, beside its name. */
export function Swatch({ part }: { part: string }): ReactNode {
  return (
    <svg className="workload-swatch" width="22" height="12" aria-hidden="true">
      <rect
        className="workload-piece"
        data-part={part}
        x="1"
        y="1"
        width="20"
        height="10"
        fill={fillOf(part)}
      />
    </svg>
  );
}
