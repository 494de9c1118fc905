import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Outcome } from './answerContext.ts';
import type { Answer } from './answerOf.ts';

/** An answer that takes no longer than this, in milliseconds, is shown in the same frame as what was typed. */
const AT_ONCE = 32;

/** How long an answer may lag behind the typing, in milliseconds, before it is made whatever is typed meanwhile. */
const PATIENCE = 200;

/**
 * Answers one scenario after the other, each from the answer before it, and knows which one the page should answer: what is
 * typed, or, where that takes long, what has settled.
 */
export class Answering {
  readonly #answerOf: (scenario: Scenario, before: Answer | undefined) => Answer;
  readonly #now: () => number;
  #before: Answer | undefined;
  #took = Infinity;
  #shown: Scenario | undefined;
  #behindSince: number | undefined;

  constructor(answerOf: (scenario: Scenario, before: Answer | undefined) => Answer, now: () => number) {
    this.#answerOf = answerOf;
    this.#now = now;
  }

  /** The scenario to answer now. */
  turn(typed: Scenario, settled: Scenario): Scenario {
    if (typed === this.#shown) this.#behindSince = undefined;
    else this.#behindSince ??= this.#now();
    return this.#took <= AT_ONCE || this.#lag() > PATIENCE ? typed : settled;
  }

  #lag(): number {
    return this.#behindSince === undefined ? 0 : this.#now() - this.#behindSince;
  }

  /** Learns which scenario's answer has come to be shown. */
  shown(scenario: Scenario): void {
    this.#shown = scenario;
    this.#behindSince = undefined;
  }

  /** Answers a scenario. A mistake of ours is passed on to whoever asks for the answer, so that the form lives on beside it. */
  answer(scenario: Scenario): Outcome {
    const begun = this.#now();
    try {
      this.#before = this.#answerOf(scenario, this.#before);
      return { answer: this.#before };
    } catch (failure) {
      this.#before = undefined;
      return { failure };
    } finally {
      this.#took = this.#now() - begun;
    }
  }
}
