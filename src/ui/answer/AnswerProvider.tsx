import { useDeferredValue, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { userLocale } from '../locale.ts';
import { useWorkbench } from '../state/store.ts';
import { BehindContext } from '../further/behindContext.ts';
import { useFurther } from '../further/useFurther.ts';
import { answerOf, type Answer } from './answerOf.ts';
import { AnswerContext, RemarksContext } from './answerContext.ts';
import { Answering } from './answering.ts';
import { InputRemarks } from './inputRemarks.ts';

/**
 * Projects the scenario, once per change and behind the typing where it takes long, and asks for what takes further
 * projections behind that; what it made is never stored.
 */
export function AnswerProvider({ today, children }: { today: string; children: ReactNode }): ReactNode {
  const typed = useWorkbench((bench) => bench.document);
  const settled = useDeferredValue(typed);
  const [answering] = useState(() => answeringOn(today));
  const document = answering.turn(typed, settled);
  const outcome = useMemo(() => answering.answer(document), [answering, document]);
  const answer = 'answer' in outcome ? outcome.answer : undefined;
  const behind = useFurther(answer, today);
  const [remarks] = useState(() => remarksOf(answer));
  useLayoutEffect(() => {
    remarks.learn(answer);
    answering.shown(document);
  }, [remarks, answer, answering, document]);
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

function answeringOn(today: string): Answering {
  return new Answering(
    (scenario, before) => answerOf(scenario, today, userLocale(), before),
    () => performance.now(),
  );
}
