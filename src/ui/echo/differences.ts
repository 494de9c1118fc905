import type { Scenario } from '../../model/scenario/scenario.ts';
import type { Answer } from '../answer/answerOf.ts';

interface Difference {
  readonly future: string;
  /** The savings of that future as decimal text; undefined where they are not known. */
  readonly savings: string | undefined;
}

/** The difference that each answered scenario came to, for as long as somebody can go back to it. */
export class Differences {
  readonly #known = new WeakMap<Scenario, Difference>();

  /** Remembers what one answer says. */
  learn(answer: Answer): void {
    this.#known.set(answer.scenario, differenceOf(answer));
  }

  /** By how much the future of the verdict came off better since a scenario; undefined where that is not known. */
  since(before: Scenario, now: Answer): string | undefined {
    const [from, to] = [this.#known.get(before), differenceOf(now)];
    if (from?.savings === undefined || to.savings === undefined || from.future !== to.future)
      return undefined;
    return (Number(to.savings) - Number(from.savings)).toFixed(now.projection.compiled.digits);
  }
}

function differenceOf({ report, figure }: Answer): Difference {
  const { future } = report.verdict;
  const savings = figure(`against/${future}/savings`);
  const value = savings?.missing.length === 0 ? savings.value : null;
  return { future, savings: value ?? undefined };
}
