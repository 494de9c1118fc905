import { useRef, useState, type ReactNode } from 'react';
import { baselineOf } from '../../model/explain/context.ts';
import { cumulativeCosts } from '../../report/cumulative.ts';
import { CumulativeChart } from '../../charts/cumulative/CumulativeChart.tsx';
import { cumulativeHeight, cumulativeMarks, type CumulativeSeries } from '../../charts/cumulative/marks.ts';
import {
  aloneFinding,
  CHART_WORDS,
  cumulativeFinding,
  cumulativeSubtitle,
  shortMonth,
} from '../../wording/ui/chart.ts';
import type { Answer } from './answerOf.ts';
import { useAnswer } from './answerContext.ts';
import { CumulativeTable } from './CumulativeTable.tsx';
import { MonthReadOut } from './MonthReadOut.tsx';
import { useWidth } from './useWidth.ts';
import './cumulative.css';

/** Cumulative cost of all futures: the picture, a month to read it at, and the table behind it. */
export function CumulativeCost(): ReactNode {
  const answer = useAnswer();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { horizon } = answer.projection.compiled;
  const [chosen, setChosen] = useState<number>();
  const at = Math.min(chosen ?? horizon, horizon);
  const series = cumulativeCosts(answer.projection).map(({ future, paid, total }) => ({
    id: future,
    name: answer.speech.future(future),
    paid,
    total,
  }));
  const finding = findingOf(answer);
  const subtitle = cumulativeSubtitle(answer.speech);
  const height = cumulativeHeight(width, series.length);
  const { numbers, month } = answer.speech;
  const marks = cumulativeMarks(series, {
    width,
    height,
    at,
    amount: (value) => numbers.rounded(String(value)),
    month: (offset) => shortMonth(month(offset)),
  });
  return (
    <section className="statement cumulative">
      <h2>{finding}</h2>
      <p className="note">{subtitle}</p>
      <div ref={frame} className="chart-frame">
        {width > 0 && (
          <CumulativeChart marks={marks} width={width} height={height} title={`${finding}. ${subtitle}.`} />
        )}
      </div>
      <ReadOut series={series} at={at} horizon={horizon} onMonth={setChosen} />
      <CumulativeTable of={finding} series={series} />
    </section>
  );
}

/** Walks the months, by pointer or by arrow keys, and says what every future has cost by then. */
function ReadOut({
  series,
  at,
  horizon,
  onMonth,
}: {
  series: readonly CumulativeSeries[];
  at: number;
  horizon: number;
  onMonth: (month: number) => void;
}): ReactNode {
  const { speech } = useAnswer();
  const when = at >= horizon ? CHART_WORDS.atHorizon : speech.month(at);
  const costs = series.map(({ name, paid, total }) => {
    const cost = at >= horizon ? total : (paid[at] ?? 0);
    return `${name} ${speech.numbers.exact(String(Math.round(cost)))}`;
  });
  const text = `${when}: ${costs.join(' · ')}`;
  return <MonthReadOut at={at} last={horizon} text={text} onMonth={onMonth} />;
}

function findingOf({ report, projection, speech, figure }: Answer): string {
  const { future } = report.verdict;
  const payback = figure(`against/${future}/payback`);
  if (!payback || future === baselineOf(projection)?.id) return aloneFinding(future, speech);
  return cumulativeFinding(future, payback, speech);
}
