import type { ReactNode } from 'react';
import { useWorkbench } from '../state/store.ts';

/** Controls that are out of use while a file of a newer version is looked at. */
export function Lock({ children }: { children: ReactNode }): ReactNode {
  const isLooking = useWorkbench((bench) => bench.looking !== undefined);
  if (!isLooking) return children;
  return (
    <fieldset className="lock" disabled>
      {children}
    </fieldset>
  );
}
