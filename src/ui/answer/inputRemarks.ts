import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import type { Answer } from './answerOf.ts';

/**
 * What an answer has to say at single inputs. A form has hundreds of fields and an answer comes with every keystroke: each
 * field asks here for its own, and is only set again when that is another.
 */
export class InputRemarks {
  readonly #listeners = new Set<() => void>();
  #assumed: ReadonlyMap<InputPath, string> = new Map();
  #problems: ReadonlyMap<InputPath, Problem> = new Map();

  /** Takes what the newest answer says; without one nothing is assumed and nothing is wrong. */
  learn(answer: Answer | undefined): void {
    this.#assumed = new Map(answer?.report.assumed.map(({ path, value }) => [path, value]));
    // The first problem at an input is the one that is said there.
    this.#problems = new Map(answer?.problems.toReversed().map((one) => [one.path, one]));
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  assumedAt(path: InputPath): string | undefined {
    return this.#assumed.get(path);
  }

  problemAt(path: InputPath): Problem | undefined {
    return this.#problems.get(path);
  }
}
