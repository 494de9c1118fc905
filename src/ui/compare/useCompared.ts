import { useDeferredValue, useEffect, useState } from 'react';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { scenarioName } from '../../wording/ui/tabs.ts';
import { answerOf, type Answer } from '../answer/answerOf.ts';
import { useAnswer } from '../answer/answerContext.ts';
import { userLocale } from '../locale.ts';
import { useWorkbench } from '../state/store.ts';

/** A scenario that is compared: its tab, its answer, and whether it is the one that is shown. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly answer: Answer;
  readonly isShown: boolean;
}

// A scenario that waits does not change: it is answered once, and not before somebody compares it.
const answered = new WeakMap<Scenario, { readonly answer: Answer } | { readonly failure: unknown }>();

/** The open scenarios with their answers, in the order of their tabs; those that wait come one after the other. */
export function useCompared(): Compared[] {
  const shown = useDeferredValue(useAnswer());
  const { id, before, after } = useWorkbench((bench) => bench.tabs);
  const { today } = shown.projection;
  const waiting = [...before, ...after];
  const next = waiting.find(({ document }) => !answered.has(document))?.document;
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!next) return undefined;
    // Each in a turn of its own, so that whoever types does not wait for all of them.
    const turn = setTimeout(() => {
      answered.set(next, answerTo(next, today));
      setCount((count) => count + 1);
    }, 0);
    return () => {
      clearTimeout(turn);
    };
  }, [next, today]);
  const compared = (one: (typeof waiting)[number]): Compared[] => {
    const outcome = answered.get(one.document);
    if (outcome && 'failure' in outcome) throw outcome.failure;
    const name = scenarioName(one.document.name);
    return outcome ? [{ id: one.id, name, answer: outcome.answer, isShown: false }] : [];
  };
  const open = { id, name: scenarioName(shown.scenario.name), answer: shown, isShown: true };
  return [...before.flatMap(compared), open, ...after.flatMap(compared)];
}

function answerTo(scenario: Scenario, today: string): { answer: Answer } | { failure: unknown } {
  try {
    return { answer: answerOf(scenario, today, userLocale()) };
  } catch (failure) {
    return { failure };
  }
}
