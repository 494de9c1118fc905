import { useEffect, useState } from 'react';
import type { Levers } from '../../report/levers.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Answer } from '../answer/answerOf.ts';
import { ask } from '../further/ask.ts';

/** What was ranked, and of which scenario. */
interface Ranked {
  readonly scenario: Scenario;
  readonly levers: Levers | undefined;
}

/** What the sliders show, whether another ranking is due, and how to ask for it. */
export interface Ranking {
  readonly ranked: Ranked | undefined;
  readonly isOld: boolean;
  readonly again: () => void;
}

/**
 * Ranks the inputs once, and again when somebody asks or opens another scenario: a list that changed its order while one of
 * it is moved could not be used. Throws our own mistake.
 */
export function useLevers({ scenario, projection: { today } }: Answer): Ranking {
  const [ranked, setRanked] = useState<Ranked>();
  const [wanted, want] = useState(scenario);
  const [failure, setFailure] = useState<string>();
  const isAnother = scenario.name !== wanted.name || scenario.currency !== wanted.currency;
  if (isAnother) want(scenario);
  useEffect(
    () =>
      ask({ scenario: wanted, today, about: 'levers' }, (told) => {
        if (told.part === 'failure') setFailure(told.message);
        if (told.part === 'levers') setRanked({ scenario: wanted, levers: told.levers });
      }),
    [wanted, today],
  );
  if (failure !== undefined) throw new Error(failure);
  return {
    ranked,
    isOld: ranked !== undefined && ranked.scenario !== scenario,
    again: () => {
      want(scenario);
    },
  };
}
