import { memo, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { CheapestSlot } from '../cheapest/CheapestSlot.tsx';
import { LedgerSlot } from '../ledger/LedgerSlot.tsx';
import { LeversSlot } from '../levers/LeversSlot.tsx';
import { LicensingSlot } from '../licensing/LicensingSlot.tsx';
import { WorkloadSlot } from '../workload/WorkloadSlot.tsx';
import { useOutcome } from './answerContext.ts';
import { AtOtherPrices } from './Alternatives.tsx';
import { BreakEven } from './BreakEven.tsx';
import { Calendar } from './Calendar.tsx';
import { CostBridge } from './CostBridge.tsx';
import { CumulativeCost } from './CumulativeCost.tsx';
import { LicenceStairs } from './LicenceStairs.tsx';
import { PhaseInPicture } from './PhaseInPicture.tsx';
import { Notes } from './Notes.tsx';
import { SymmetryCheck } from './SymmetryCheck.tsx';
import { Years } from './Years.tsx';

/** The lower part of the answer: when, where it turns, and made of what. */
export const Details = memo(function Details(): ReactNode {
  const outcome = useOutcome();
  return (
    <>
      <ErrorBoundary again={outcome}>
        <CumulativeCost />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <LicenceStairs />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <Calendar />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <CostBridge />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <PhaseInPicture />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <WorkloadSlot />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <CheapestSlot />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <LeversSlot />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <BreakEven />
        <AtOtherPrices />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <Years />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <LedgerSlot />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <LicensingSlot />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <SymmetryCheck />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <Notes />
      </ErrorBoundary>
    </>
  );
});
