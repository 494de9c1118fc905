import type { ReactNode } from 'react';
import { useWorkbench } from '../state/store.ts';
import { LateFailed } from './LateFailed.tsx';

/** Says that what somebody asked for could not be done because a part of the page did not come. */
export function FailedNotice(): ReactNode {
  const again = useWorkbench((bench) => bench.view.failed);
  return again && <LateFailed again={again} />;
}
