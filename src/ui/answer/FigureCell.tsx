import type { ReactNode } from 'react';
import type { Cell } from '../../report/table.ts';
import { cellText } from '../../wording/cell.ts';
import { ANSWER_WORDS } from '../../wording/ui/answer.ts';
import { useAnswer } from './answerContext.ts';
import { FigureLink } from './FigureLink.tsx';

/** A figure in a table; a cell without one says that it is the baseline. */
export function FigureCell({ cell }: { cell: Cell }): ReactNode {
  const { speech, figure } = useAnswer();
  if (cell === null) return <span className="quiet">{ANSWER_WORDS.baseline}</span>;
  const found = figure(cell);
  if (!found) return null;
  return <FigureLink figure={cell}>{cellText(found, speech)}</FigureLink>;
}
