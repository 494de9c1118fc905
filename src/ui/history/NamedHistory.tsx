import type { ReactNode } from 'react';
import { stepName } from '../state/stepName.ts';
import { HistoryButtons } from './HistoryButtons.tsx';

/** Takes back and does again, by the name of the step. */
export function NamedHistory(): ReactNode {
  return <HistoryButtons nameOf={stepName} />;
}
