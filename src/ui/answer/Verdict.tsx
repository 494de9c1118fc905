import type { ReactNode } from 'react';
import { carried } from '../../report/carried.ts';
import { unlinked } from '../../wording/linked.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { slowPieces, verdictSentence } from '../../wording/verdict.ts';
import { useFullVerdict } from '../further/behindContext.ts';
import { userLocale } from '../locale.ts';
import { useAnswer } from './answerContext.ts';
import { OnceRested } from './OnceRested.tsx';
import { Sentence } from './Sentence.tsx';

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
      <OnceRested text={unlinked(sentence)} />
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
