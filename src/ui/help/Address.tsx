import type { ReactNode } from 'react';
import { fieldAt } from '../../model/scenario/field.ts';
import { useAnswerIfAny } from '../answer/answerContext.ts';
import { FigureLink } from '../answer/FigureLink.tsx';
import { hasRoomBesideForm } from '../layout.ts';
import { jumpTo } from '../inputs/jump.ts';
import { closeHelp } from '../state/store.ts';

/** An address in a text: it leads to the field or the figure where the open scenario has it. */
export function Address({ text }: { text: string }): ReactNode {
  const answer = useAnswerIfAny();
  const code = <code>{text}</code>;
  if (fieldAt(text) !== undefined)
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          if (!hasRoomBesideForm()) closeHelp();
          jumpTo(text);
        }}
      >
        {code}
      </button>
    );
  if (text.includes('/') && answer?.figure(text)) return <FigureLink figure={text}>{code}</FigureLink>;
  return code;
}
