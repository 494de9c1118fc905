import type { ReactNode } from 'react';
import type { CumulativeSeries } from '../../charts/cumulative/marks.ts';
import { CHART_WORDS } from '../../wording/ui/chart.ts';
import { BehindPicture } from '../tables/BehindPicture.tsx';
import { useAnswer } from './answerContext.ts';

/** The table behind the picture: every month, then the end with settlement. */
export function CumulativeTable({ series }: { series: readonly CumulativeSeries[] }): ReactNode {
  const { speech, projection } = useAnswer();
  const { horizon, digits } = projection.compiled;
  const amount = (value: number | undefined): string => speech.numbers.exact((value ?? 0).toFixed(digits));
  return (
    <BehindPicture
      heads={[CHART_WORDS.month, ...series.map(({ name }) => name)]}
      rows={() => [
        ...Array.from({ length: horizon }, (_, month) => ({
          name: speech.month(month),
          cells: series.map(({ paid }) => amount(paid[month])),
        })),
        { name: CHART_WORDS.atHorizon, cells: series.map(({ total }) => amount(total)) },
      ]}
    />
  );
}
