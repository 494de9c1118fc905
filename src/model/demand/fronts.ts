import { at } from '../at.ts';
import type { Stack } from '../compile/compiled.ts';
import type { CountedGuests, CountedHosts, CountInput } from '../metrics/metric.ts';
import { isPlaced, type MetricRef } from '../metrics/registry.ts';
import { guestsIn, type GuestLot } from './guests.ts';
import { placeOf, type Ground } from './part.ts';
import { guestsOf, Pool } from './pooled.ts';
import { hostsOf, stacksOf, type Split } from './split.ts';

/** What one part adds to the list: so many hosts with its VMs, or all its VMs where no host stands. */
export interface Stretch {
  readonly split: Split;
  readonly stacks: readonly Stack[];
  readonly guests: readonly CountedGuests[];
  readonly isHosts: boolean;
  readonly length: number;
}

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

  /** The list of a month: its hosts from the front, then VMs that no host is entered for, which go or stay as one. */
  list(month: number): readonly Stretch[] {
    const stretches = this.#splits.map((split, place) => {
      const stacks = split.stacksIn(month);
      const guests = guestsIn(at(this.#lots, place), month);
      const hosts = hostsOf(stacks);
      return { split, stacks, guests, isHosts: hosts > 0, length: hosts || Math.min(1, guests.length) };
    });
    return [...stretches.filter(({ isHosts }) => isHosts), ...stretches.filter(({ isHosts }) => !isHosts)];
  }

  /** The longest front of a list whose count fits into so many units; counts never fall when hosts are added. */
  longest(month: number, list: readonly Stretch[], units: number): number {
    const all = list.reduce((sum, { length }) => sum + length, 0);
    let fits = 0;
    let beyond = all + 1;
    while (beyond - fits > 1) {
      // The whole list first, because mostly everything fits.
      const tried = beyond > all ? all : Math.floor((fits + beyond) / 2);
      if (this.#pool.countPart(month, this.#front(list, tried)).quantity <= units) fits = tried;
      else beyond = tried;
    }
    return fits;
  }

  #front(list: readonly Stretch[], most: number): CountInput {
    const hosts: CountedHosts[] = [];
    const guests: CountedGuests[] = [];
    let left = most;
    for (const { split, stacks, guests: own, length } of list) {
      const here = Math.min(length, left);
      left -= here;
      if (here === 0) continue;
      for (const stack of stacksOf(stacks, here).first) hosts.push(this.#counted(split, stack));
      for (const guest of own) guests.push({ ...guest, vms: (guest.vms * here) / length });
    }
    return { hosts, guests };
  }

  #counted({ part }: Split, { type, count }: Stack): CountedHosts {
    const { compiled, timeline } = this.#ground;
    const { sockets, coresPerSocket } = at(compiled.types, type);
    const id = placeOf(compiled, timeline, part);
    return { sockets, coresPerSocket, count, ...(this.#placed ? { id, cluster: id } : {}) };
  }
}
