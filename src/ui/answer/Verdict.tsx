import { useEffect, useState, type ReactNode } from 'react';
import { unlinked } from '../../wording/linked.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { verdictSentence } from '../../wording/verdict.ts';
import { userLocale } from '../locale.ts';
import { useAnswer } from './answerContext.ts';
import { Sentence } from './Sentence.tsx';

/** How long typing rests before the verdict is read out, in milliseconds. */
const REST = 900;

/** The one sentence that a director can repeat; every number in it opens. */
export function Verdict(): ReactNode {
  const { projection, report } = useAnswer();
  const sentence = verdictSentence(projection, report.verdict, userLocale());
  return (
    <section className="verdict" aria-label={PAGE_WORDS.verdict}>
      <p data-testid="verdict">
        <Sentence text={sentence} />
      </p>
      <Announcement text={unlinked(sentence)} />
    </section>
  );
}

/** Tells a screen reader the new verdict once typing rests, and says nothing when the page opens. */
function Announcement({ text }: { text: string }): ReactNode {
  const [first] = useState(text);
  const [rested, setRested] = useState('');
  useEffect(() => {
    if (text === first && rested === '') return undefined;
    const timer = setTimeout(() => {
      setRested(text);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [text, first, rested]);
  return (
    <p className="for-ears" aria-live="polite">
      {rested}
    </p>
  );
}
