import type { ReactNode } from 'react';
import { decisionSentences } from '../../wording/decision.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { useFurtherPart } from '../further/behindContext.ts';
import { Sentence } from './Sentence.tsx';

/** What has to be decided next and by when, and what a slip costs; nothing where no decision is left. */
export function Decision(): ReactNode {
  const further = useFurtherPart();
  const sentences = further ? decisionSentences(further.value, further.answer.speech) : [];
  if (sentences.length === 0) return null;
  return (
    <section className="decision" aria-label={PAGE_WORDS.decision}>
      <p data-pending={further?.isPending}>
        <Sentence text={sentences.join(' ')} />
      </p>
    </section>
  );
}
