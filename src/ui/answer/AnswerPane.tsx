import { useDeferredValue, type ReactNode } from 'react';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { AnswerContext, useAnswer, useOutcome } from './answerContext.ts';
import { AtOtherHorizons } from './Alternatives.tsx';
import { Comparison } from './Comparison.tsx';
import { Decision } from './Decision.tsx';
import { everyFigure } from './explaining.ts';
import { Standing } from './Standing.tsx';
import { Verdict } from './Verdict.tsx';
import './answer.css';

// Only what is typed and cannot be read makes figures older than their inputs.
const AsOf = late(async () => (await import('./AsOf.tsx')).AsOf);

// Few scenarios hold anything contested.
const Exposure = late(async () => (await Promise.all([import('./Exposure.tsx'), everyFigure()]))[0].Exposure);

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
        <Contested />
      </ErrorBoundary>
      <ErrorBoundary again={outcome}>
        <AtOtherHorizons />
      </ErrorBoundary>
      <Behind />
    </ErrorBoundary>
  );
}

/** The place of what contested products would cost: none without any. */
function Contested(): ReactNode {
  const { report } = useAnswer();
  return report.tables.some(({ kind }) => kind === 'exposure') && <Exposure />;
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
