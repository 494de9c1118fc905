import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { userLocale } from '../locale.ts';
import { useWorkbench } from '../state/store.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { BehindContext } from '../further/behindContext.ts';
import { useFurther } from '../further/useFurther.ts';
import { answerOf } from './answerOf.ts';
import { AnswerContext, type Outcome } from './answerContext.ts';

/**
 * Projects the scenario, once per change and behind the typing, and asks for what takes further projections behind that;
 * what it made is never stored.
 */
export function AnswerProvider({ today, children }: { today: string; children: ReactNode }): ReactNode {
  const document = useDeferredValue(useWorkbench((bench) => bench.document));
  const outcome = useMemo(() => outcomeOf(document, today), [document, today]);
  const behind = useFurther('answer' in outcome ? outcome.answer : undefined, today);
  return (
    <AnswerContext value={outcome}>
      <BehindContext value={behind}>{children}</BehindContext>
    </AnswerContext>
  );
}

/** A mistake of ours is passed on to whoever asks for the answer, so that the form lives on beside it. */
function outcomeOf(document: Scenario, today: string): Outcome {
  try {
    return { answer: answerOf(document, today, userLocale()) };
  } catch (failure) {
    return { failure };
  }
}
