import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Problem } from '../../model/scenario/problem.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Answer } from './answerOf.ts';
import { InputRemarks } from './inputRemarks.ts';

/** The answer, or what kept us from giving one. */
export type Outcome = { readonly answer: Answer } | { readonly failure: unknown };

export const AnswerContext = createContext<Outcome>({ failure: new Error('no answer around this part') });

/** The outcome as it is: a part that failed tries again when it changes. */
export function useOutcome(): Outcome {
  return useContext(AnswerContext);
}

/** The answer; throws what went wrong, for the error boundary around. */
export function useAnswer(): Answer {
  const outcome = useContext(AnswerContext);
  if ('failure' in outcome) throw outcome.failure;
  return outcome.answer;
}

/** The answer, or undefined where there is none: for parts that must live without it. */
export function useAnswerIfAny(): Answer | undefined {
  const outcome = useContext(AnswerContext);
  return 'answer' in outcome ? outcome.answer : undefined;
}

/** What each field is told of the answer; a field hears nothing that is said at others. */
export const RemarksContext = createContext(new InputRemarks());

/** The default that stands in the figures for an input nobody entered. */
export function useAssumedValue(path: InputPath): string | undefined {
  const remarks = useContext(RemarksContext);
  return useSyncExternalStore(remarks.subscribe, () => remarks.assumedAt(path));
}

/** What does not fit together at an input. */
export function useProblemAt(path: InputPath): Problem | undefined {
  const remarks = useContext(RemarksContext);
  return useSyncExternalStore(remarks.subscribe, () => remarks.problemAt(path));
}
