import { useEffect, useState, type ReactNode } from 'react';
import { baselineOf } from '../../model/explain/context.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { ECHO_WORDS, echoSentence } from '../../wording/ui/echo.ts';
import type { Answer } from '../answer/answerOf.ts';
import { useAnswerIfAny } from '../answer/answerContext.ts';
import { OnceRested } from '../answer/OnceRested.tsx';
import { undo } from '../state/edits.ts';
import { ESTATE, type Step } from '../state/history.ts';
import { change, useWorkbench } from '../state/store.ts';
import { Differences } from './differences.ts';
import { editOf } from './editOf.ts';
import './echo.css';

/** How long an echo stays after the last keystroke, in milliseconds; it waits for a pointer on it or the focus in it. */
const STAYS = 6000;

/** What the last edit did to the difference, for a few seconds, with the way back. */
export function ChangeEcho(): ReactNode {
  const answer = useAnswerIfAny();
  const step = useWorkbench(({ history }) => (history.undone.length === 0 ? history.past.at(-1) : undefined));
  const [differences] = useState(() => new Differences());
  useEffect(() => {
    if (answer) differences.learn(answer);
  }, [answer, differences]);
  const sentence = answer && step && isEdit(step, answer) ? sentenceOf(step, answer, differences) : '';
  return (
    <section aria-label={ECHO_WORDS.title}>
      <OnceRested text={sentence} />
      {step && sentence !== '' && <Passing key={step.path} of={step.after} sentence={sentence} />}
    </section>
  );
}

/** The figures shown are those of the step; a whole other scenario says so elsewhere. */
function isEdit({ path, after }: Step, { scenario }: Answer): boolean {
  return path !== '' && path !== ESTATE && scenario === after;
}

function sentenceOf(step: Step, answer: Answer, differences: Differences): string {
  const { report, projection, speech } = answer;
  const change = differences.since(step.before, answer);
  const baseline = baselineOf(projection)?.id ?? '';
  return echoSentence({ edit: editOf(step), change, future: report.verdict.future, baseline }, speech);
}

function Passing({ of, sentence }: { of: Scenario; sentence: string }): ReactNode {
  const [gone, setGone] = useState<Scenario>();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => {
      setGone(of);
    }, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [of, isHeld]);
  if (gone === of) return null;
  const hold = (held: boolean) => () => {
    setHeld(held);
  };
  return (
    <div
      className="echo"
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <p>{sentence}</p>
      <button
        type="button"
        onClick={() => {
          change(undo);
          document.getElementById('answer')?.focus();
        }}
      >
        {ECHO_WORDS.undo}
      </button>
    </div>
  );
}
