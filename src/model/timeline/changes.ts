import { at } from '../at.ts';

/** By month, the places of things whose number of hosts is another than the month before: only they have anything to do. */
export class Changes {
  readonly #places: readonly Set<number>[];

  constructor(horizon: number) {
    this.#places = Array.from({ length: horizon }, () => new Set<number>());
  }

  /** Notes the months in which one thing changes. */
  note(place: number, months: readonly number[]): void {
    for (const t of months) at(this.#places, t).add(place);
  }

  /** Places noted for a month, each once, in their order; some may have been overtaken by a later note. */
  of(t: number): readonly number[] {
    return [...at(this.#places, t)].sort((a, b) => a - b);
  }
}
