import type { ReactNode } from 'react';
import { workloadId, type WorkloadSpan } from '../../report/workload.ts';
import { cellText } from '../../wording/cell.ts';
import { rowWord } from '../../wording/workload.ts';
import { WORKLOAD_WORDS } from '../../wording/ui/workload.ts';
import type { Answer } from '../answer/answerOf.ts';
import { FigureLink } from '../answer/FigureLink.tsx';
import { BehindPicture } from '../tables/BehindPicture.tsx';

interface Props {
  readonly of: string;
  readonly answer: Answer;
  readonly span: WorkloadSpan;
}

/** The table behind the picture: what each row costs per VM and month in every future; each figure says why. */
export function WorkloadTable({ of, answer, span }: Props): ReactNode {
  const { projection, speech, figure } = answer;
  const futures = projection.futures.map(({ id }) => id);
  const cell = (row: string, future: string): ReactNode => {
    const id = workloadId(future, span.name, row, 'total/per-vm');
    const found = figure(id);
    return found && <FigureLink figure={id}>{cellText(found, speech)}</FigureLink>;
  };
  return (
    <BehindPicture
      of={of}
      heads={[WORKLOAD_WORDS.row, ...futures.map((id) => speech.future(id))]}
      rows={() =>
        [...span.rows, 'total'].map((row) => ({
          name: rowWord(row),
          cells: futures.map((future) => cell(row, future)),
        }))
      }
    />
  );
}
