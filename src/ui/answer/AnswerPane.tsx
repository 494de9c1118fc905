import { useDeferredValue, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { AnswerContext, useOutcome } from './answerContext.ts';
import { AtOtherHorizons } from './Alternatives.tsx';
import { AsOf } from './AsOf.tsx';
import { Comparison } from './Comparison.tsx';
import { Decision } from './Decision.tsx';
import { everyFigure } from './explaining.ts';
import { Exposure } from './Exposure.tsx';
import { Standing } from './Standing.tsx';
import { Verdict } from './Verdict.tsx';
import './answer.css';

// Pictures and long tables come after the first answer.
const Details = late(async () => (await Promise.all([import('./Details.tsx'), everyFigure()]))[0].Details);

/** The answer, in the order in which people ask: what, how sure, how much; then when, and made of what. */
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
        <Exposure />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <AtOtherHorizons />
      </ErrorBoundary>
      <Behind />
    </ErrorBoundary>
  );
}

/** What is further down follows the figures above it, so that they need not wait for it to be drawn. */
function Behind(): ReactNode {
  const settled = useDeferredValue(useOutcome());
  return (
    <AnswerContext value={settled}>
      <Details />
    </AnswerContext>
  );
}
