import type { ReactNode } from 'react';
import { partsOf } from '../../wording/linked.ts';
import { FigureLink } from './FigureLink.tsx';

/** A sentence in which every linked number opens its explanation. */
export function Sentence({ text }: { text: string }): ReactNode {
  return partsOf(text).map((part, at) =>
    part.figure === undefined ? (
      part.text
    ) : (
      <FigureLink key={String(at)} figure={part.figure}>
        {part.text}
      </FigureLink>
    ),
  );
}
