import { useRef, useState, type ReactNode } from 'react';
import { CumulativeChart } from '../../charts/cumulative/CumulativeChart.tsx';
import { cumulativeHeight, cumulativeMarks, type CumulativeSeries } from '../../charts/cumulative/marks.ts';
import { cumulativeCosts } from '../../report/cumulative.ts';
import { futuresOf } from '../../report/scenarios.ts';
import { endLabel, overlayFinding, sideFuture } from '../../wording/scenarios.ts';
import { CHART_WORDS, cumulativeSubtitle, shortMonth } from '../../wording/ui/chart.ts';
import { COMPARE_WORDS } from '../../wording/ui/compare.ts';
import { useWidth } from '../answer/useWidth.ts';
import { BehindPicture } from '../tables/BehindPicture.tsx';
import type { GridRow } from '../tables/Grid.tsx';
import type { Compared } from './useCompared.ts';
import '../answer/cumulative.css';

/** What one future costs over time in each scenario that has it. */
export function Overlay({ sides }: { sides: readonly Compared[] }): ReactNode {
  const futures = futuresOf(sides.map(({ answer }) => answer));
  const [wanted, setWanted] = useState<string>();
  const [base] = sides;
  const future = futures.find((id) => id === wanted) ?? base?.answer.report.verdict.future ?? '';
  const names = sides.map(({ name, answer }) => ({ name, speech: answer.speech }));
  const having = sides.filter(({ answer }) => answer.projection.futures.some(({ id }) => id === future));
  const of = finding(having, future, sideFuture(future, names));
  const starts = new Set(having.map(({ answer }) => answer.scenario.start));
  return (
    <section>
      <h3>{of}</h3>
      <label>
        {COMPARE_WORDS.future}{' '}
        <select
          value={future}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
          }}
        >
          {futures.map((id) => (
            <option key={id} value={id}>
              {sideFuture(id, names)}
            </option>
          ))}
        </select>
      </label>
      {starts.size > 1 && <p className="note">{COMPARE_WORDS.starts}</p>}
      <Lines sides={having} future={future} of={of} />
    </section>
  );
}

/** The scenario in which the future costs least, where all its totals are known, in one currency, and not the same. */
function finding(sides: readonly Compared[], future: string, name: string): string {
  const totals = sides.flatMap(({ name: scenario, answer }) => {
    const total = answer.figure(`future/${future}/total`);
    const value = total?.missing.length === 0 ? total.value : null;
    return value === null ? [] : [{ name: scenario, speech: answer.speech, total: value }];
  });
  const [cheapest, second] = totals.sort((a, b) => Number(a.total) - Number(b.total));
  const currencies = new Set(totals.map(({ speech }) => speech.currency));
  const isOne = totals.length === sides.length && currencies.size === 1 && second?.total !== cheapest?.total;
  return overlayFinding(name, isOne && second ? cheapest : undefined, cheapest?.total ?? '');
}

interface LinesProps {
  readonly sides: readonly Compared[];
  readonly future: string;
  readonly of: string;
}

/** The lines, labelled at their ends with the names of their scenarios, and the table behind them. */
function Lines({ sides, future, of }: LinesProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const series = sides.flatMap(({ id, name, answer }) => {
    const cost = cumulativeCosts(answer.projection).find((one) => one.future === future);
    return cost ? [{ id, name, paid: cost.paid, total: cost.total }] : [];
  });
  const [base] = sides;
  if (!base) return null;
  const { speech } = base.answer;
  const height = cumulativeHeight(width, series.length);
  const marks = cumulativeMarks(
    series.map((one) => ({ ...one, name: endLabel(one.name) })),
    {
      width,
      height,
      at: Infinity,
      amount: (value) => speech.numbers.rounded(String(value)),
      month: (offset) => shortMonth(speech.month(offset)),
    },
  );
  const subtitle = cumulativeSubtitle(speech);
  return (
    <>
      <p className="note">{subtitle}</p>
      <div ref={frame} className="chart-frame">
        {width > 0 && (
          <CumulativeChart marks={marks} width={width} height={height} title={`${of}. ${subtitle}.`} />
        )}
      </div>
      <BehindPicture
        of={of}
        heads={[CHART_WORDS.month, ...series.map(({ name }) => name)]}
        rows={() => monthRows(series, base)}
      />
    </>
  );
}

function monthRows(series: readonly CumulativeSeries[], { answer }: Compared): GridRow[] {
  const { numbers, digits, month } = answer.speech;
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : numbers.exact(value.toFixed(digits));
  const horizon = Math.max(0, ...series.map(({ paid }) => paid.length));
  return [
    ...Array.from({ length: horizon }, (_, at) => ({
      name: month(at),
      cells: series.map(({ paid }) => amount(paid[at])),
    })),
    { name: CHART_WORDS.atHorizon, cells: series.map(({ total }) => amount(total)) },
  ];
}
