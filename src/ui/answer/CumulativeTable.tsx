import type { ReactNode } from 'react';
import type { CumulativeSeries } from '../../charts/cumulative/marks.ts';
import { CHART_WORDS } from '../../wording/ui/chart.ts';
import { BehindPicture } from '../tables/BehindPicture.tsx';
import { useAnswer } from './answerContext.ts';

interface Props {
  readonly of: string;
  readonly series: readonly CumulativeSeries[];
}

/** The table behind the picture: every month, then the end with settlement. */
export function CumulativeTable({ of, series }: Props): ReactNode {
  const { speech, projection } = useAnswer();
  const { horizon, digits } = projection.compiled;
  const amount = (value: number | undefined): string => speech.numbers.exact((value ?? 0).toFixed(digits));
  return (
    <BehindPicture
      of={of}
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
