import { createContext, useContext } from 'react';
import type { Further } from '../../report/further.ts';
import type { Sensitivity } from '../../report/sensitivity.ts';
import type { Answer } from '../answer/answerOf.ts';

/** A part of what is told behind an answer: of which answer it was told, and whether the page shows a newer one by now. */
export interface Part<T> {
  readonly answer: Answer;
  readonly value: T;
  readonly isPending: boolean;
}

/** Everything that comes after the first answer; undefined until it has come for the first time. */
export interface Behind {
  readonly further: Part<Further> | undefined;
  readonly sensitivity: Part<Sensitivity> | undefined;
  /** Our own mistake in it. */
  readonly failure: string | undefined;
}

export const BehindContext = createContext<Behind>({
  further: undefined,
  sensitivity: undefined,
  failure: undefined,
});

/** What other horizons and other months say; throws our own mistake, for the error boundary around. */
export function useFurtherPart(): Part<Further> | undefined {
  return partOf(useContext(BehindContext), 'further');
}

/** What other prices say; throws our own mistake, for the error boundary around. */
export function useSensitivity(): Part<Sensitivity> | undefined {
  return partOf(useContext(BehindContext), 'sensitivity');
}

/** The last verdict that was judged within all horizons; a mistake in it leaves the verdict at a glance. */
export function useFullVerdict(): Part<Further> | undefined {
  return useContext(BehindContext).further;
}

function partOf<Name extends 'further' | 'sensitivity'>(behind: Behind, name: Name): Behind[Name] {
  if (behind.failure !== undefined) throw new Error(behind.failure);
  return behind[name];
}
