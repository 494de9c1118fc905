import { useEffect, useState, type ReactNode } from 'react';
import { carried } from '../../report/carried.ts';
import { unlinked } from '../../wording/linked.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { slowPieces, verdictSentence } from '../../wording/verdict.ts';
import { useFullVerdict } from '../further/behindContext.ts';
import { userLocale } from '../locale.ts';
import { useAnswer } from './answerContext.ts';
import { Sentence } from './Sentence.tsx';

/** How long typing rests before the verdict is read out, in milliseconds. */
const REST = 900;

/** The one sentence that a director can repeat; every number in it opens. */
export function Verdict(): ReactNode {
  const { projection, report } = useAnswer();
  const full = useFullVerdict();
  const isPending = full?.isPending !== false;
  const verdict = isPending ? carried(report.verdict, full?.value.verdict) : full.value.verdict;
  const sentence = verdictSentence(projection, verdict, userLocale());
  const older = isPending ? slowPieces(projection, verdict, userLocale()) : [];
  return (
    <section className="verdict" aria-label={PAGE_WORDS.verdict}>
      <p data-testid="verdict">
        {cutOut(sentence, older).map(({ text, isCut }) => (
          <span key={text} data-pending={isCut}>
            <Sentence text={text} />
          </span>
        ))}
      </p>
      <Announcement text={unlinked(sentence)} />
    </section>
  );
}

/** A sentence in pieces, those that were named apart from the rest. */
function cutOut(sentence: string, named: readonly string[]): { text: string; isCut: boolean }[] {
  return named
    .reduce<readonly string[]>(
      (pieces, cut) =>
        pieces.flatMap((piece) => piece.split(cut).flatMap((part, at) => (at === 0 ? [part] : [cut, part]))),
      [sentence],
    )
    .filter((text) => text !== '')
    .map((text) => ({ text, isCut: named.includes(text) }));
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
