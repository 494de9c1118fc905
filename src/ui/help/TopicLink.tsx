import type { ReactNode } from 'react';
import { showHelp } from '../state/store.ts';

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to a topic of the help; the address bar carries it from then on. */
export function TopicLink({ to, className = 'link', children }: Props): ReactNode {
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        showHelp(to);
      }}
    >
      {children}
    </button>
  );
}
