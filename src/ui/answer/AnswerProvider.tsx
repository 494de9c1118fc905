import { useDeferredValue, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { userLocale } from '../locale.ts';
import { useWorkbench } from '../state/store.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { BehindContext } from '../further/behindContext.ts';
import { useFurther } from '../further/useFurther.ts';
import { answerOf, type Answer } from './answerOf.ts';
import { AnswerContext, RemarksContext, type Outcome } from './answerContext.ts';
import { InputRemarks } from './inputRemarks.ts';

/**
 * Projects the scenario, once per change and behind the typing, and asks for what takes further projections behind that;
 * what it made is never stored.
 */
export function AnswerProvider({ today, children }: { today: string; children: ReactNode }): ReactNode {
  const document = useDeferredValue(useWorkbench((bench) => bench.document));
  const [answering] = useState(answers);
  const outcome = useMemo(() => answering(document, today), [answering, document, today]);
  const answer = 'answer' in outcome ? outcome.answer : undefined;
  const behind = useFurther(answer, today);
  const [remarks] = useState(() => remarksOf(answer));
  useLayoutEffect(() => {
    remarks.learn(answer);
  }, [remarks, answer]);
  return (
    <AnswerContext value={outcome}>
      <RemarksContext value={remarks}>
        <BehindContext value={behind}>{children}</BehindContext>
      </RemarksContext>
    </AnswerContext>
  );
}

function remarksOf(answer: Answer | undefined): InputRemarks {
  const remarks = new InputRemarks();
  remarks.learn(answer);
  return remarks;
}

/**
 * Answers one scenario after the other, each from the answer before it. A mistake of ours is passed on to whoever asks for
 * the answer, so that the form lives on beside it.
 */
function answers(): (document: Scenario, today: string) => Outcome {
  let before: Answer | undefined;
  return (document, today) => {
    try {
      before = answerOf(document, today, userLocale(), before);
      return { answer: before };
    } catch (failure) {
      before = undefined;
      return { failure };
    }
  };
}
