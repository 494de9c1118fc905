import type { ReactNode } from 'react';

/** A table that may be wider than the page: it scrolls by itself, by keyboard too, and says what it is. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
