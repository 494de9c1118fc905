import { useRef, useState, type ReactNode } from 'react';
import { baselineOf } from '../../model/explain/context.ts';
import { WORKLOAD_PARTS } from '../../model/workload/parts.ts';
import { WorkloadChart } from '../../charts/workload/WorkloadChart.tsx';
import { Swatch } from '../../charts/workload/fills.tsx';
import { workloadMarks, type WorkloadGroup } from '../../charts/workload/marks.ts';
import { workloadId, type WorkloadPicture, type WorkloadSpan } from '../../report/workload.ts';
import { partWord, rowWord, spanText, WORKLOAD_NOTE } from '../../wording/workload.ts';
import {
  SPAN_CHOICES,
  workloadFinding,
  WORKLOAD_SUBTITLE,
  WORKLOAD_WORDS,
} from '../../wording/ui/workload.ts';
import type { Answer } from '../answer/answerOf.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { MonthReadOut } from '../answer/MonthReadOut.tsx';
import { useWidth } from '../answer/useWidth.ts';
import { useWorkload } from './useWorkload.ts';
import { Waiting } from './Waiting.tsx';
import { WorkloadTable } from './WorkloadTable.tsx';

/** What guest workloads cost per VM and month: the picture, a bar to read, and the table behind it. */
export function Workload({ isPrinting }: { isPrinting: boolean }): ReactNode {
  const part = useWorkload(useAnswer(), isPrinting);
  if (!part) return <Waiting />;
  return (
    <div data-pending={part.isPending}>
      <Spans answer={part.answer} picture={part.value} />
    </div>
  );
}

function Spans({ answer, picture }: { answer: Answer; picture: WorkloadPicture }): ReactNode {
  const [wanted, setWanted] = useState<string>('after');
  const span = picture.spans.find(({ name }) => name === wanted) ?? picture.spans[0];
  if (!span) return null;
  return (
    <OneSpan answer={answer} span={span}>
      <label className="workload-months">
        {WORKLOAD_WORDS.months}{' '}
        <select
          value={span.name}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
          }}
        >
          {picture.spans.map(({ name }) => (
            <option key={name} value={name}>
              {SPAN_CHOICES[name]}
            </option>
          ))}
        </select>
      </label>
    </OneSpan>
  );
}

function OneSpan({
  answer,
  span,
  children,
}: {
  answer: Answer;
  span: WorkloadSpan;
  children: ReactNode;
}): ReactNode {
  const { speech } = answer;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [chosen, setChosen] = useState(0);
  const groups = groupsOf(answer, span);
  const bars = groups.flatMap((group) => group.bars.map((bar) => ({ group, bar })));
  const at = Math.min(chosen, bars.length - 1);
  const money = (value: number): string => speech.numbers.exact(value.toFixed(speech.digits));
  const marks = workloadMarks(groups, {
    width,
    chosen: at,
    amount: (value) => speech.numbers.rounded(String(value)),
    label: ({ future, total }) => `${money(total)} ${speech.future(future)}`,
  });
  const shown = bars[at];
  const parts = shown?.bar.parts.filter(({ value }) => value !== 0) ?? [];
  const text = shown
    ? `${shown.group.name}, ${speech.future(shown.bar.future)}: ${[money(shown.bar.total), ...parts.map(({ part, value }) => `${partWord(part)} ${money(value)}`)].join(' · ')}`
    : '';
  const finding = findingOf(answer, span);
  const when = spanText({ ...span, window: span.name }, speech);
  return (
    <>
      <h2>{finding}</h2>
      <p className="note">{`${WORKLOAD_SUBTITLE}, ${speech.currency}; ${when}`}</p>
      {children}
      <Legend groups={groups} />
      <div ref={frame} className="chart-frame">
        {width > 0 && (
          <WorkloadChart marks={marks} width={width} title={`${finding}. ${WORKLOAD_SUBTITLE}; ${when}.`} />
        )}
      </div>
      <MonthReadOut
        at={at}
        last={bars.length - 1}
        text={text}
        onMonth={setChosen}
        label={WORKLOAD_WORDS.bar}
      />
      <WorkloadTable of={finding} answer={answer} span={span} />
      <p className="note">{WORKLOAD_NOTE}</p>
    </>
  );
}

/** Names of the parts that occur, beside how they are filled. */
function Legend({ groups }: { groups: readonly WorkloadGroup[] }): ReactNode {
  const bars = groups.flatMap((group) => group.bars);
  const occurring = WORKLOAD_PARTS.filter((part) =>
    bars.some(({ parts }) => parts.some((one) => one.part === part && one.value !== 0)),
  );
  return (
    <ul className="workload-legend">
      {occurring.map((part) => (
        <li key={part}>
          <Swatch part={part} /> {partWord(part)}
        </li>
      ))}
    </ul>
  );
}

function groupsOf({ projection, figure }: Answer, span: WorkloadSpan): WorkloadGroup[] {
  const value = (id: string): number => Number(figure(id)?.value ?? 0);
  return [...span.rows, 'total'].map((row) => ({
    row,
    name: rowWord(row),
    bars: projection.futures.map(({ id }) => ({
      future: id,
      total: value(workloadId(id, span.name, row, 'total/per-vm')),
      parts: WORKLOAD_PARTS.map((part) => ({
        part,
        value: value(workloadId(id, span.name, row, `${part}/per-vm`)),
      })),
    })),
  }));
}

function findingOf({ report, projection, speech, figure }: Answer, span: WorkloadSpan): string {
  const costOf = (future: string): { future: string; cost: string | null } => ({
    future,
    cost: figure(workloadId(future, span.name, 'total', 'total/per-vm'))?.value ?? null,
  });
  const { future } = report.verdict;
  const base = baselineOf(projection)?.id;
  return workloadFinding(
    costOf(future),
    base === undefined || base === future ? undefined : costOf(base),
    speech,
  );
}
