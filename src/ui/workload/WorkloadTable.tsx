import type { ReactNode } from 'react';
import { workloadId, type WorkloadSpan } from '../../report/workload.ts';
import { cellText } from '../../wording/cell.ts';
import { rowWord } from '../../wording/workload.ts';
import { CHART_WORDS } from '../../wording/ui/chart.ts';
import { WORKLOAD_WORDS } from '../../wording/ui/workload.ts';
import type { Answer } from '../answer/answerOf.ts';
import { FigureLink } from '../answer/FigureLink.tsx';

/** The table behind the picture: what each row costs per VM and month in every future; each figure says why. */
export function WorkloadTable({ answer, span }: { answer: Answer; span: WorkloadSpan }): ReactNode {
  const { projection, speech, figure } = answer;
  const futures = projection.futures.map(({ id }) => id);
  return (
    <details className="behind">
      <summary>{CHART_WORDS.table}</summary>
      <div className="scroll" role="region" tabIndex={0} aria-label={CHART_WORDS.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{WORKLOAD_WORDS.row}</th>
              {futures.map((id) => (
                <th key={id} scope="col">
                  {speech.future(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...span.rows, 'total'].map((row) => (
              <tr key={row}>
                <th scope="row">{rowWord(row)}</th>
                {futures.map((future) => {
                  const id = workloadId(future, span.name, row, 'total/per-vm');
                  const found = figure(id);
                  return (
                    <td key={future}>
                      {found && <FigureLink figure={id}>{cellText(found, speech)}</FigureLink>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
