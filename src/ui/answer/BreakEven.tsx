import type { ReactNode } from 'react';
import { breakEvenSentences } from '../../wording/breakEven.ts';
import { ANSWER_WORDS } from '../../wording/ui/answer.ts';
import { useSensitivity } from '../further/behindContext.ts';
import { Sentence } from './Sentence.tsx';

/** At which renewal price the two futures of the verdict cost the same; nothing where no price could decide. */
export function BreakEven(): ReactNode {
  const part = useSensitivity();
  const sentences = part ? breakEvenSentences(part.value.breakEven, part.answer.speech) : [];
  if (sentences.length === 0) return null;
  return (
    <section className="statement break-even" data-pending={part?.isPending}>
      <h2>{ANSWER_WORDS.breakEven}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Sentence text={sentence} />
        </p>
      ))}
    </section>
  );
}
