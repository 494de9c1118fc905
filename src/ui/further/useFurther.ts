import { useEffect, useState } from 'react';
import type { Further } from '../../report/further.ts';
import type { Sensitivity } from '../../report/sensitivity.ts';
import type { Answer } from '../answer/answerOf.ts';
import { ask } from './ask.ts';
import type { Behind } from './behindContext.ts';

/** What was last told about an answer, which may be an older one than the page shows. */
interface Last<T> {
  readonly answer: Answer;
  readonly value: T;
}

/** Asks for everything behind an answer once typing rests; what is known of an older answer stays, marked as such. */
export function useFurther(answer: Answer | undefined, today: string): Behind {
  const [further, setFurther] = useState<Last<Further>>();
  const [sensitivity, setSensitivity] = useState<Last<Sensitivity>>();
  const [failed, setFailed] = useState<Last<string>>();
  useEffect(() => {
    if (!answer) return undefined;
    return ask({ scenario: answer.scenario, today }, (told) => {
      if (told.part === 'failure') setFailed({ answer, value: told.message });
      else if (told.part === 'further') setFurther({ answer, value: told.further });
      else if (told.part === 'sensitivity') {
        answer.learn(told.sensitivity.figures);
        setSensitivity({ answer, value: told.sensitivity });
      }
    });
  }, [answer, today]);
  return {
    further: further && { ...further, isPending: further.answer !== answer },
    sensitivity: sensitivity && { ...sensitivity, isPending: sensitivity.answer !== answer },
    failure: failed?.answer === answer ? failed?.value : undefined,
  };
}
