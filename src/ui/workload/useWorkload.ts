import { useEffect, useMemo, useState } from 'react';
import { workloadPicture, type WorkloadPicture } from '../../report/workload.ts';
import type { Answer } from '../answer/answerOf.ts';
import { ask } from '../further/ask.ts';
import type { Part } from '../further/behindContext.ts';

/**
 * Asks what guest workloads cost once typing rests; what is known of an older answer stays. Paper cannot wait: for it, what
 * is not known yet is worked out at once. Throws our own mistake.
 */
export function useWorkload(answer: Answer, isPrinting: boolean): Part<WorkloadPicture> | undefined {
  const [last, setLast] = useState<Omit<Part<WorkloadPicture>, 'isPending'>>();
  const [failed, setFailed] = useState<{ readonly answer: Answer; readonly message: string }>();
  const { scenario, projection, learn } = answer;
  const { today } = projection;
  useEffect(
    () =>
      ask({ scenario, today, about: 'workload' }, (told) => {
        if (told.part === 'failure') setFailed({ answer, message: told.message });
        if (told.part !== 'workload') return;
        learn(told.workload.figures);
        setLast({ answer, value: told.workload });
      }),
    [answer, scenario, today, learn],
  );
  const isKnown = last?.answer === answer;
  const atOnce = useMemo(() => {
    if (!isPrinting || isKnown) return undefined;
    const value = workloadPicture(projection);
    learn(value.figures);
    return { answer, value, isPending: false };
  }, [isPrinting, isKnown, answer, projection, learn]);
  if (failed?.answer === answer) throw new Error(failed.message);
  return atOnce ?? (last && { ...last, isPending: !isKnown });
}
