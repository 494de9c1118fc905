import type { ReactNode } from 'react';
import { decisionSentences } from '../../wording/decision.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { useAnswer } from './answerContext.ts';
import { Sentence } from './Sentence.tsx';

/** What has to be decided next and by when, and what a slip costs; nothing where no decision is left. */
export function Decision(): ReactNode {
  const { report, speech } = useAnswer();
  const sentences = decisionSentences(report, speech);
  if (sentences.length === 0) return null;
  return (
    <section className="decision" aria-label={PAGE_WORDS.decision}>
      <p>
        <Sentence text={sentences.join(' ')} />
      </p>
    </section>
  );
}
