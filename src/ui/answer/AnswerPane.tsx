import { lazy, Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { LicensingSlot } from '../licensing/LicensingSlot.tsx';
import { useOutcome } from './answerContext.ts';
import { AtOtherHorizons, AtOtherPrices } from './Alternatives.tsx';
import { AsOf } from './AsOf.tsx';
import { BreakEven } from './BreakEven.tsx';
import { Comparison } from './Comparison.tsx';
import { CumulativeCost } from './CumulativeCost.tsx';
import { Decision } from './Decision.tsx';
import { LicenceStairs } from './LicenceStairs.tsx';
import { Notes } from './Notes.tsx';
import { Standing } from './Standing.tsx';
import { Verdict } from './Verdict.tsx';
import { WorkloadSlot } from '../workload/WorkloadSlot.tsx';
import { Years } from './Years.tsx';
import './answer.css';

// It stands at the end, where nobody looks first.
const SymmetryCheck = lazy(async () => ({ default: (await import('./SymmetryCheck.tsx')).SymmetryCheck }));

/** The answer, in the order in which people ask: what, how sure, how much, when, made of what. */
export function AnswerPane(): ReactNode {
  const outcome = useOutcome();
  return (
    <ErrorBoundary again={outcome}>
      <AsOf />
      <Verdict />
      <ErrorBoundary again={outcome}>
        <Decision />
      </ErrorBoundary>
      <Standing />
      <ErrorBoundary again={outcome}>
        <Comparison />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <AtOtherHorizons />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <CumulativeCost />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <LicenceStairs />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <WorkloadSlot />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <BreakEven />
        <AtOtherPrices />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <Years />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <LicensingSlot />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <Suspense fallback={null}>
          <SymmetryCheck />
        </Suspense>
        <Notes />
      </ErrorBoundary>
    </ErrorBoundary>
  );
}
