import { useEffect, useState } from 'react';
import type { Cheapest } from '../../model/cheapest/cheapest.ts';
import type { Part as ComparedPart } from '../../model/cheapest/facts.ts';
import type { Answer } from '../answer/answerOf.ts';
import type { Part } from '../further/behindContext.ts';
import { askWays } from './askWays.ts';

interface Last extends Omit<Part<Cheapest>, 'isPending'> {
  readonly leftOut: readonly ComparedPart[];
}

/** Asks for the ways side by side once typing rests; what is known of an older answer stays. Throws our own mistake. */
export function useWays(
  answer: Answer,
  moving: string,
  leftOut: readonly ComparedPart[],
): Part<Cheapest> | undefined {
  const [last, setLast] = useState<Last>();
  const [failed, setFailed] = useState<{ readonly answer: Answer; readonly message: string }>();
  const { scenario, projection } = answer;
  const { today } = projection;
  useEffect(
    () =>
      askWays({ scenario, today, moving, leftOut }, (told) => {
        if (told.part === 'failure') setFailed({ answer, message: told.message });
        if (told.part === 'ways') setLast({ answer, leftOut, value: told.ways });
      }),
    [answer, scenario, today, moving, leftOut],
  );
  if (failed?.answer === answer) throw new Error(failed.message);
  return last && { ...last, isPending: last.answer !== answer || last.leftOut !== leftOut };
}
