import { useEffect, useRef, type ReactNode } from 'react';
import type { FigureId } from '../../model/explain/explained.ts';
import { DRAWER_WORDS, titleOf } from '../../wording/ui/drawer.ts';
import { useAnswerIfAny } from '../answer/answerContext.ts';
import { Origin } from './Origin.tsx';
import { Parts } from './Parts.tsx';
import { Why } from './Why.tsx';

/** What the drawer says of one figure; its heading takes the focus. */
export function DrawerContents({ figure }: { figure: FigureId }): ReactNode {
  const answer = useAnswerIfAny();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [figure]);
  const found = answer?.figure(figure);
  if (!answer || !found)
    return (
      <h2 ref={heading} tabIndex={-1}>
        {DRAWER_WORDS.gone}
      </h2>
    );
  return (
    <div className="why">
      <h2 ref={heading} tabIndex={-1} data-explains={figure}>
        {titleOf(answer.projection, figure, answer.speech)}
      </h2>
      <Why figure={found} />
      <Origin figure={found} />
      <Parts figure={found} />
    </div>
  );
}
