import { at } from '../at.ts';
import type { HostType, Stack } from '../compile/compiled.ts';

/** Hosts of a site that stand idle, together in the order in which they became idle. */
interface Parked {
  readonly type: number;
  count: number;
  /** Came from a KVM side, so it is the first that a KVM side takes again. */
  readonly fromKvm: boolean;
}

/** Hosts of a site that are being rebuilt until a month. */
interface Rebuilding extends Stack {
  readonly ready: number;
}

/** Whether a host of a type is past its end of life in a month. */
export function isDead(type: HostType | undefined, t: number): boolean {
  return type !== undefined && type.endOfLife <= t;
}

/** The hosts of one site that no side uses: released by VMware (rebuilt first) or by KVM (model.md 5). */
export class Yard {
  readonly #types: readonly HostType[];
  #idle: Parked[] = [];
  #rebuilding: Rebuilding[] = [];

  constructor(types: readonly HostType[]) {
    this.#types = types;
  }

  /** VMware lets go of hosts; they are rebuilt until `ready`. */
  release({ type, count }: Stack, ready: number): void {
    this.#rebuilding.push({ type, count, ready });
  }

  /** What has been rebuilt by month t becomes idle, in the order in which it was released. */
  finishRebuilds(t: number): void {
    for (const parked of this.#rebuilding)
      if (parked.ready <= t) this.#park(parked.type, parked.count, false);
    this.#rebuilding = this.#rebuilding.filter((parked) => parked.ready > t);
  }

  /** A KVM side has no more use for hosts: idle at once. */
  giveBack({ type, count }: Stack): void {
    this.#park(type, count, true);
  }

  /** Takes up to `count` idle hosts with the same sockets and cores, longest idle first. */
  takeAlike(type: number, count: number): Stack[] {
    const wanted = at(this.#types, type);
    const taken: Stack[] = [];
    let missing = count;
    for (const parked of this.#idle) {
      const own = at(this.#types, parked.type);
      if (own.sockets !== wanted.sockets || own.coresPerSocket !== wanted.coresPerSocket) continue;
      const some = take(parked, missing);
      missing -= some;
      if (some > 0) taken.push({ type: parked.type, count: some });
    }
    this.#idle = this.#idle.filter(stands);
    return taken;
  }

  /**
   * Takes one idle stack that may run KVM, those that ran it before first: `most` says how many of a type are wanted,
   * `runs` whether the platform runs on it. Undefined when there is none, or none is wanted.
   */
  takeForKvm(most: (type: number) => number, runs: (type: number) => boolean): Stack | undefined {
    const fits = (parked: Parked): boolean => at(this.#types, parked.type).kvmReady && runs(parked.type);
    const parked = this.#idle.find((p) => p.fromKvm && fits(p)) ?? this.#idle.find(fits);
    const count = parked ? take(parked, most(parked.type)) : 0;
    if (!parked || count === 0) return undefined;
    if (parked.count === 0) this.#idle.splice(this.#idle.indexOf(parked), 1);
    return { type: parked.type, count };
  }

  /** Hosts past their end of life are gone, idle or not yet rebuilt. */
  scrap(t: number): void {
    const lives = (parked: Stack): boolean => !isDead(this.#types[parked.type], t);
    this.#idle = this.#idle.filter(lives);
    this.#rebuilding = this.#rebuilding.filter(lives);
  }

  /** Hosts that stand idle. */
  idleHosts(): number {
    return this.#idle.reduce((n, parked) => n + parked.count, 0);
  }

  /** Hosts at hand that may run KVM, idle or being rebuilt: they leave no unused life to be credited. */
  kvmReady(): number {
    return [...this.#idle, ...this.#rebuilding]
      .filter(({ type }) => at(this.#types, type).kvmReady)
      .reduce((n, { count }) => n + count, 0);
  }

  /** Like hosts that become idle one after the other stand as one. */
  #park(type: number, count: number, fromKvm: boolean): void {
    const last = this.#idle.at(-1);
    if (last?.type === type && last.fromKvm === fromKvm) last.count += count;
    else this.#idle.push({ type, count, fromKvm });
  }
}

function take(parked: Parked, most: number): number {
  const taken = Math.min(parked.count, most);
  parked.count -= taken;
  return taken;
}

function stands(parked: Parked): boolean {
  return parked.count > 0;
}
