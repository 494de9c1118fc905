import type { ReactNode } from 'react';
import { WORKLOAD_WORDS } from '../../wording/ui/workload.ts';

/** Stands in the place of the guest workloads while they are worked out. */
export function Waiting(): ReactNode {
  return (
    <>
      <h2>{WORKLOAD_WORDS.title}</h2>
      <p className="quiet">{WORKLOAD_WORDS.waiting}</p>
    </>
  );
}
