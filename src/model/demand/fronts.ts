import { at } from '../at.ts';
import type { Stack } from '../compile/compiled.ts';
import type { CountedGuests, CountedHosts, CountInput } from '../metrics/metric.ts';
import { isPlaced, type MetricRef } from '../metrics/registry.ts';
import { guestsIn, type GuestLot } from './guests.ts';
import { placeOf, type Ground } from './part.ts';
import { guestsOf, Pool } from './pooled.ts';
import { hostsOf, stacksOf, type Split } from './split.ts';

/** The fronts of a list of hosts with the VMs that run on them, counted together as an offer counts them. */
export class Fronts {
  readonly #ground: Ground;
  readonly #splits: readonly Split[];
  readonly #pool: Pool;
  readonly #placed: boolean;
  readonly #lots: readonly (readonly GuestLot[])[];

  constructor(ground: Ground, metric: MetricRef, splits: readonly Split[]) {
    const parts = splits.map(({ part }) => part);
    this.#ground = ground;
    this.#splits = splits;
    this.#pool = new Pool(ground, metric, parts, undefined);
    this.#placed = isPlaced(metric);
    this.#lots = parts.map((part) => guestsOf(ground, metric, parts, [part]));
  }

  /** The most hosts whose count fits into so many units; counts never fall when hosts are added. */
  longest(month: number, units: number): number {
    const all = this.#splits.reduce((sum, split) => sum + hostsOf(split.stacksIn(month)), 0);
    let fits = 0;
    let beyond = all + 1;
    while (beyond - fits > 1) {
      // The whole list first, because mostly everything fits.
      const tried = beyond > all ? all : Math.floor((fits + beyond) / 2);
      if (this.#pool.countPart(month, this.#front(month, tried)).quantity <= units) fits = tried;
      else beyond = tried;
    }
    return fits;
  }

  #front(month: number, most: number): CountInput {
    const hosts: CountedHosts[] = [];
    const guests: CountedGuests[] = [];
    let left = most;
    this.#splits.forEach((split, place) => {
      const stacks = split.stacksIn(month);
      const all = hostsOf(stacks);
      const here = Math.min(all, left);
      left -= here;
      if (here === 0) return;
      for (const stack of stacksOf(stacks, here).first) hosts.push(this.#counted(split, stack));
      for (const guest of guestsIn(at(this.#lots, place), month))
        guests.push({ ...guest, vms: (guest.vms * here) / all });
    });
    return { hosts, guests };
  }

  #counted({ part }: Split, { type, count }: Stack): CountedHosts {
    const { compiled, timeline } = this.#ground;
    const { sockets, coresPerSocket } = at(compiled.types, type);
    const id = placeOf(compiled, timeline, part);
    return { sockets, coresPerSocket, count, ...(this.#placed ? { id, cluster: id } : {}) };
  }
}
