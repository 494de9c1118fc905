import { isCheaper, type PlainCost } from './cost.ts';

/** A mode from a month on, until the next stretch begins. */
export interface Stretch {
  readonly from: number;
  readonly mode: number;
}

/** What comes of a course of modes whose last one goes on for ever. */
export interface Run {
  /** Months in which contracts of its last mode end, or it is bought anew. */
  readonly renews: readonly number[];
  /** Months in which something joins what is held of its last mode. */
  readonly joins: readonly number[];
  readonly cost: PlainCost;
  /** What was paid before a month, and what is in force then: two courses that agree in it go on alike. */
  readonly until: (month: number) => { readonly paid: PlainCost; readonly state: string };
}

/** Modes to choose among, in the order in which ties fall, and how a course of them turns out. */
export interface Choice {
  readonly modes: readonly number[];
  /** Whether the first mode was in force before the first stretch, so that it need not stand for a year any more. */
  readonly stood: boolean;
  readonly run: (course: readonly Stretch[]) => Run;
}

/** A course of modes and what it costs over the whole horizon. */
export interface Course {
  readonly stretches: readonly Stretch[];
  readonly cost: PlainCost;
}

/** A mode stands for a year at least: nobody changes his edition from month to month. */
export const LEAST_STRETCH = 12;

/** Most courses that are tried for one decision; beyond it every mode goes on as it began. */
const MOST_RUNS = 1500;

/**
 * The cheapest course that begins with some stretches: wherever the mode in force buys or renews, a year after the last
 * decision at the earliest, each mode is tried (model.md 6). Of equal costs the mode in force wins, then the first.
 */
export function cheapestCourse(choice: Choice, begun: readonly Stretch[]): Course {
  return new Search(choice).best(begun);
}

/**
 * The next month in which a course can decide again; undefined where it never buys or renews any more. What joins waits a
 * year after any decision; a renewal only after one that changed the mode or renewed it, because it will not come again soon.
 */
export function nextDecision(
  { renews, joins }: Pick<Run, 'renews' | 'joins'>,
  begun: readonly Stretch[],
  stood: boolean,
): number | undefined {
  const decided = stood ? begun.slice(1) : begun;
  const firm = decided.filter(
    ({ from, mode }) => mode !== begun.filter((one) => one.from < from).at(-1)?.mode || renews.includes(from),
  );
  const last = begun.at(-1)?.from ?? -Infinity;
  const lastFirm = firm.at(-1)?.from ?? -Infinity;
  const free = stood && begun.length === 1;
  const renewal = renews.find((month) => month > last && month >= lastFirm + LEAST_STRETCH);
  const join = joins.find((month) => month > last && (free || month >= last + LEAST_STRETCH));
  return renewal === undefined || (join !== undefined && join < renewal) ? join : renewal;
}

class Search {
  readonly #choice: Choice;
  readonly #known = new Map<
    string,
    { readonly paid: PlainCost; readonly best: Course; readonly begun: number }
  >();
  #runs = 0;

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  best(begun: readonly Stretch[]): Course {
    const run = this.#choice.run(begun);
    this.#runs += 1;
    const month = this.#runs > MOST_RUNS ? undefined : nextDecision(run, begun, this.#choice.stood);
    if (month === undefined) return { stretches: begun, cost: run.cost };
    const { paid, state } = run.until(month);
    const now = begun.at(-1)?.mode;
    const key = `${String(month)}|${String(now)}|${state}`;
    const known = this.#known.get(key);
    if (known) return goneOn(begun, paid, known);
    const best = this.#branch(begun, month, now);
    this.#known.set(key, { paid, best, begun: begun.length });
    return best;
  }

  #branch(begun: readonly Stretch[], month: number, now: number | undefined): Course {
    const { modes } = this.#choice;
    const order =
      now === undefined || !modes.includes(now) ? modes : [now, ...modes.filter((m) => m !== now)];
    return order
      .map((mode) => this.best([...begun, { from: month, mode }]))
      .reduce((least, course) => (isCheaper(course.cost, least.cost) ? course : least));
  }
}

/** The rest of a course that is known from another beginning which had come to the same state. */
function goneOn(
  begun: readonly Stretch[],
  paid: PlainCost,
  known: { readonly paid: PlainCost; readonly best: Course; readonly begun: number },
): Course {
  const { unknown, amount } = known.best.cost;
  return {
    stretches: [...begun, ...known.best.stretches.slice(known.begun)],
    cost: {
      unknown: unknown - known.paid.unknown + paid.unknown,
      amount: amount - known.paid.amount + paid.amount,
    },
  };
}
