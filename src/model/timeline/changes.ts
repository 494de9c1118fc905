import { at } from '../at.ts';

/** By month, the places of things whose number of hosts is another than the month before: only they have anything to do. */
export class Changes {
  readonly #places: number[][];
  /** Months in which places were noted late, and no longer stand in their order. */
  readonly #late = new Set<number>();

  constructor(horizon: number) {
    this.#places = Array.from({ length: horizon }, () => []);
  }

  /** Notes the months in which one thing changes. */
  note(place: number, months: readonly number[]): void {
    for (const t of months) {
      const places = at(this.#places, t);
      if (place <= (places.at(-1) ?? -1)) this.#late.add(t);
      places.push(place);
    }
  }

  /** Places noted for a month, each once, in their order; some may have been overtaken by a later note. */
  of(t: number): readonly number[] {
    const places = at(this.#places, t);
    return this.#late.has(t) ? [...new Set(places)].sort((a, b) => a - b) : places;
  }
}
