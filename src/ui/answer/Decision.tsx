import type { ReactNode } from 'react';
import { awaitedDecision } from '../../report/awaited.ts';
import { decisionSentences } from '../../wording/decision.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { useFurtherPart } from '../further/behindContext.ts';
import { useAnswer } from './answerContext.ts';
import { Sentence } from './Sentence.tsx';

/** What has to be decided next and by when, and what a slip costs; nothing where no decision is left. */
export function Decision(): ReactNode {
  const further = useFurtherPart();
  if (!further) return <Awaited />;
  const sentences = decisionSentences(further.value, further.answer.speech);
  if (sentences.length === 0) return null;
  return (
    <section className="decision" aria-label={PAGE_WORDS.decision}>
      <p data-pending={further.isPending}>
        <Sentence text={sentences.join(' ')} />
      </p>
    </section>
  );
}

/** Keeps the place of the decision until it is known for the first time, so that nothing moves under the reader. */
function Awaited(): ReactNode {
  const { projection, report, speech } = useAnswer();
  const sentences = decisionSentences(awaitedDecision(projection, report.verdict), speech);
  if (sentences.length === 0) return null;
  return (
    <div className="decision awaited" aria-hidden="true">
      <p>
        <Sentence text={sentences.join(' ')} />
      </p>
    </div>
  );
}
