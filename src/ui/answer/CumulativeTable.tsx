import type { ReactNode } from 'react';
import type { CumulativeSeries } from '../../charts/cumulative/marks.ts';
import { CHART_WORDS } from '../../wording/ui/chart.ts';
import { useAnswer } from './answerContext.ts';

/** The table behind the picture: every month, then the end with settlement. */
export function CumulativeTable({ series }: { series: readonly CumulativeSeries[] }): ReactNode {
  const { speech, projection } = useAnswer();
  const { horizon, digits } = projection.compiled;
  const amount = (value: number | undefined): string => speech.numbers.exact((value ?? 0).toFixed(digits));
  const rows = Array.from({ length: horizon }, (_, month) => ({
    name: speech.month(month),
    cells: series.map(({ paid }) => amount(paid[month])),
  }));
  const end = { name: CHART_WORDS.atHorizon, cells: series.map(({ total }) => amount(total)) };
  return (
    <details className="behind">
      <summary>{CHART_WORDS.table}</summary>
      <div className="scroll" role="region" tabIndex={0} aria-label={CHART_WORDS.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{CHART_WORDS.month}</th>
              {series.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows, end].map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={series[at]?.id ?? ''}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
