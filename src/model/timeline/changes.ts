import { at, codeAt } from '../at.ts';

/** By month, the places of things whose number of hosts is another than the month before: only they have anything to do. */
export class Changes {
  readonly #places: number[][];

  constructor(horizon: number) {
    this.#places = Array.from({ length: horizon }, () => []);
  }

  /** Notes the changes of one thing from a month on, `before` hosts being in use the month before. */
  note(place: number, hosts: Int32Array, from: number, before: number): void {
    let last = before;
    for (let t = from; t < hosts.length; t++) {
      const now = codeAt(hosts, t);
      if (now !== last) at(this.#places, t).push(place);
      last = now;
    }
  }

  /** Places noted for a month, each once, in their order; some may have been overtaken by a later note. */
  of(t: number): readonly number[] {
    return [...new Set(at(this.#places, t))].sort((a, b) => a - b);
  }
}
