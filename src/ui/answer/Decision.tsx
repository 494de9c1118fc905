import type { ReactNode } from 'react';
import { breakEvenSentences } from '../../wording/breakEven.ts';
import { decisionSentences } from '../../wording/decision.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { useFurtherPart, useSensitivity } from '../further/behindContext.ts';
import { Sentence } from './Sentence.tsx';

/** What has to be decided next and by when, what a slip costs, and at which renewal price the answer turns. */
export function Decision(): ReactNode {
  const further = useFurtherPart();
  const sensitivity = useSensitivity();
  const sentences = further ? decisionSentences(further.value, further.answer.speech) : [];
  const breakEven = sensitivity
    ? breakEvenSentences(sensitivity.value.breakEven, sensitivity.answer.speech)
    : [];
  if (sentences.length + breakEven.length === 0) return null;
  return (
    <section className="decision" aria-label={PAGE_WORDS.decision}>
      <p data-pending={further?.isPending}>
        <Sentence text={sentences.join(' ')} />
      </p>
      <p data-pending={sensitivity?.isPending}>
        <Sentence text={breakEven.join(' ')} />
      </p>
    </section>
  );
}
