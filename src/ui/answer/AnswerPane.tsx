import type { ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { useWorkbench } from '../state/store.ts';
import { AsOf } from './AsOf.tsx';
import { Comparison } from './Comparison.tsx';
import { CumulativeCost } from './CumulativeCost.tsx';
import { Standing } from './Standing.tsx';
import { Verdict } from './Verdict.tsx';
import { Years } from './Years.tsx';
import './answer.css';

/** The answer, in the order in which people ask: what, how sure, how much, when, made of what. */
export function AnswerPane(): ReactNode {
  const document = useWorkbench((bench) => bench.document);
  return (
    <ErrorBoundary again={document}>
      <AsOf />
      <Verdict />
      <Standing />
      <ErrorBoundary again={document}>
        <Comparison />
      </ErrorBoundary>
      <ErrorBoundary again={document}>
        <CumulativeCost />
      </ErrorBoundary>
      <ErrorBoundary again={document}>
        <Years />
      </ErrorBoundary>
    </ErrorBoundary>
  );
}
