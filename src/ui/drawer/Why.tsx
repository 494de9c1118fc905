import type { ReactNode } from 'react';
import type { Explained } from '../../model/explain/explained.ts';
import { explanationOf } from '../../wording/explanation.ts';
import { useAnswer } from '../answer/answerContext.ts';

/** The value, and the sentence or the aligned lines of words and numbers that lead to it. */
export function Why({ figure }: { figure: Explained }): ReactNode {
  const { figure: look, speech } = useAnswer();
  const { because, missing } = figure;
  const { value, why } = explanationOf(figure, look, speech);
  // What is missing follows as a list that leads to the fields, and a price shows its origin as a table.
  const lines = isPrice(figure) ? [] : why.slice(0, why.length - missing.length);
  return (
    <>
      <p className="why-value">{value}</p>
      {lines.length > 0 && (
        <div className="why-lines">
          {lines.map((line, at) => (
            <p key={String(at)}>{line}</p>
          ))}
          {because.kind === 'rule' && <p className="why-result">{`= ${value}`}</p>}
        </div>
      )}
    </>
  );
}

function isPrice({ because }: Explained): boolean {
  return because.kind === 'leaf' && because.leaf.kind === 'price';
}
