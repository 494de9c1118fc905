import { useState, type ReactNode } from 'react';
import type { Cheapest as Ways } from '../../model/cheapest/cheapest.ts';
import { PARTS, type Part } from '../../model/cheapest/facts.ts';
import { staysPut } from '../../model/scenario/targets.ts';
import {
  barredLines,
  CHEAPEST_WORDS,
  cautionTexts,
  cheapestSentence,
  comparedPart,
} from '../../wording/cheapest.ts';
import { WAYS_WORDS } from '../../wording/ui/cheapest.ts';
import type { Answer } from '../answer/answerOf.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { CheapestWaiting } from './CheapestWaiting.tsx';
import { useWays } from './useWays.ts';
import { WaysTable } from './WaysTable.tsx';

const NOTHING: readonly Part[] = [];

/** Which way is the cheapest: the finding, what must be said above it, complete ways, lower bounds, and what does not apply. */
export function Cheapest(): ReactNode {
  const answer = useAnswer();
  const moving = movingOf(answer);
  if (moving !== undefined) return <Compared answer={answer} moving={moving} />;
  return (
    <>
      <h2>{WAYS_WORDS.title}</h2>
      <p>{WAYS_WORDS.noMove}</p>
    </>
  );
}

/** The future of the verdict where it moves something, else the first that does. */
function movingOf({ scenario, report }: Answer): string | undefined {
  const moving = scenario.futures.filter((future) => !staysPut(future)).map(({ id }) => id);
  return moving.find((id) => id === report.verdict.future) ?? moving[0];
}

function Compared({ answer, moving }: { answer: Answer; moving: string }): ReactNode {
  const [leftOut, setLeftOut] = useState(NOTHING);
  const part = useWays(answer, moving, leftOut);
  if (!part) return <CheapestWaiting />;
  const { speech } = part.answer;
  return (
    <div data-pending={part.isPending}>
      <h2>{cheapestSentence(part.value, speech)}</h2>
      {cautionTexts(part.value, speech).map((text) => (
        <p key={text} className="caution">
          {text}
        </p>
      ))}
      <LeaveOut leftOut={leftOut} onChange={setLeftOut} />
      <Rows answer={part.answer} ways={part.value} />
      <p className="note">{CHEAPEST_WORDS.note}</p>
      <p className="note">{WAYS_WORDS.opening}</p>
    </div>
  );
}

function LeaveOut({
  leftOut,
  onChange,
}: {
  leftOut: readonly Part[];
  onChange: (leftOut: readonly Part[]) => void;
}): ReactNode {
  return (
    <fieldset className="ways-parts">
      <legend>{WAYS_WORDS.leaveOut}</legend>
      {PARTS.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={leftOut.includes(part)}
            onChange={({ currentTarget: { checked } }) => {
              onChange(PARTS.filter((one) => (one === part ? checked : leftOut.includes(one))));
            }}
          />{' '}
          {comparedPart(part)}
        </label>
      ))}
    </fieldset>
  );
}

function Rows({ answer, ways }: { answer: Answer; ways: Ways }): ReactNode {
  const complete = ways.rows.filter(({ rank }) => rank !== undefined);
  const open = ways.rows.filter(({ rank, reasons }) => rank === undefined && reasons.length === 0);
  const barred = barredLines(ways, answer.speech);
  return (
    <>
      {complete.length > 0 && (
        <WaysTable answer={answer} ways={ways} rows={complete} label={WAYS_WORDS.complete} />
      )}
      {open.length > 0 && (
        <details open={complete.length === 0}>
          <summary>{`${WAYS_WORDS.incomplete} (${String(open.length)})`}</summary>
          <WaysTable answer={answer} ways={ways} rows={open} label={WAYS_WORDS.incomplete} />
        </details>
      )}
      {barred.length > 0 && (
        <details>
          <summary>{`${WAYS_WORDS.barred} (${String(barred.length)})`}</summary>
          <ul>
            {barred.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
