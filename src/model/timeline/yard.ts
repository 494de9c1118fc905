import type { HostType, Stack } from '../compile/compiled.ts';

/** Whether a host of a type is past its end of life in a month. */
export function isDead(type: HostType | undefined, t: number): boolean {
  return type !== undefined && type.endOfLife <= t;
}

/** Hosts of a site that stand idle or are being rebuilt. */
export interface Parked {
  readonly type: number;
  count: number;
  /** First month in which they are idle; later months mean that they are still being rebuilt. */
  readonly ready: number;
  /** Came from a KVM side, so it is the first that a KVM side takes again. */
  readonly fromKvm: boolean;
}

/** The hosts of one site that no side uses: released by VMware (rebuilt first) or by KVM (model.md 5). */
export class Yard {
  readonly idle: Parked[] = [];
  readonly #rebuilding: Parked[] = [];
  readonly #types: readonly HostType[];

  constructor(types: readonly HostType[]) {
    this.#types = types;
  }

  /** VMware lets go of hosts; they are rebuilt until `ready`. */
  release(stack: Stack, ready: number): void {
    if (stack.count > 0) this.#rebuilding.push({ ...stack, ready, fromKvm: false });
  }

  /** What has been rebuilt by month t becomes idle, in the order in which it was released. */
  finishRebuilds(t: number): void {
    const waiting = this.#rebuilding.filter((parked) => parked.ready > t);
    this.idle.push(...this.#rebuilding.filter((parked) => parked.ready <= t));
    this.#rebuilding.splice(0, this.#rebuilding.length, ...waiting);
  }

  /** A KVM side has no more use for hosts: idle at once. */
  giveBack(stack: Stack, t: number): void {
    if (stack.count > 0) this.idle.push({ ...stack, ready: t, fromKvm: true });
  }

  /** Takes up to `count` idle hosts with the same sockets and cores, longest idle first. */
  takeAlike(type: number, count: number): Stack[] {
    const wanted = this.#types[type];
    const taken: Stack[] = [];
    let missing = count;
    for (const parked of this.idle) {
      const own = this.#types[parked.type];
      if (own?.sockets !== wanted?.sockets || own?.coresPerSocket !== wanted?.coresPerSocket) continue;
      const some = take(parked, missing);
      missing -= some;
      if (some > 0) taken.push({ type: parked.type, count: some });
    }
    this.#sweep();
    return taken;
  }

  /**
   * Takes one idle stack that may run KVM, those that ran it before first: `most` says how many of a type are wanted,
   * `runs` whether the platform runs on it. Undefined when there is none, or none is wanted.
   */
  takeForKvm(most: (type: number) => number, runs: (type: number) => boolean): Stack | undefined {
    const fits = (parked: Parked): boolean =>
      this.#types[parked.type]?.kvmReady === true && runs(parked.type);
    const parked = this.idle.find((p) => p.fromKvm && fits(p)) ?? this.idle.find(fits);
    const count = parked ? take(parked, most(parked.type)) : 0;
    this.#sweep();
    return parked && count > 0 ? { type: parked.type, count } : undefined;
  }

  /** Hosts past their end of life are gone, idle or not yet rebuilt. */
  scrap(t: number): void {
    for (const parked of [...this.idle, ...this.#rebuilding]) {
      if (isDead(this.#types[parked.type], t)) parked.count = 0;
    }
    this.#sweep();
  }

  /** Hosts that stand idle. */
  idleHosts(): number {
    return this.idle.reduce((n, parked) => n + parked.count, 0);
  }

  /** Hosts at hand that may run KVM, idle or being rebuilt: they leave no unused life to be credited. */
  kvmReady(): number {
    return [...this.idle, ...this.#rebuilding]
      .filter((p) => this.#types[p.type]?.kvmReady === true)
      .reduce((n, p) => n + p.count, 0);
  }

  #sweep(): void {
    for (const list of [this.idle, this.#rebuilding]) {
      for (let at = list.length - 1; at >= 0; at--) if (list[at]?.count === 0) list.splice(at, 1);
    }
  }
}

function take(parked: Parked, most: number): number {
  const taken = Math.min(parked.count, most);
  parked.count -= taken;
  return taken;
}
