import type { Stack } from '../compile/compiled.ts';
import type { HostRun } from '../timeline/record.ts';
import { runAt, runsOf } from './hosts.ts';
import { asksIn, shareIn, type Asking, type Ground } from './part.ts';

/** One part of a need while its hosts or VMs are divided between a licence and its successor, month by month. */
export class Split {
  readonly part: Asking;
  readonly #runs: readonly HostRun[];
  readonly #covered: HostRun[] = [];
  readonly #beyond: HostRun[] = [];
  /** Share of the VMs of the place that stays with the licence, of those that the part covers. */
  readonly #share: Float64Array;

  constructor({ compiled, timeline }: Ground, part: Asking) {
    this.part = part;
    this.#runs = runsOf(timeline, part);
    this.#share = new Float64Array(compiled.horizon).fill(1);
  }

  /** The hosts that it covers in a month, in the order of their list. */
  stacksIn(month: number): readonly Stack[] {
    return asksIn(this.part, month) ? (runAt(this.#runs, month)?.stacks ?? []) : [];
  }

  /** Leaves at most so many hosts to the licence, from the front, each with an even part of the VMs. */
  keepHosts(month: number, most: number): void {
    const stacks = this.stacksIn(month);
    const { first, rest } = stacksOf(stacks, most);
    this.#covered.push({ from: month, stacks: first });
    this.#beyond.push({ from: month, stacks: rest });
    if (rest.length > 0) this.#share[month] = most / hostsOf(stacks);
  }

  /** Leaves a share of the VMs to the licence, on whatever hosts they run. */
  keepShare(month: number, share: number): void {
    this.#share[month] = share;
  }

  /** The part that stays with the licence. */
  kept(): Asking {
    const { part } = this;
    return { ...part, ...this.#hosts(this.#covered), share: this.#shareOf((share) => share), whole: part };
  }

  /** The part that goes to another offer. */
  handedOn(offer: number): Asking {
    const asks = Uint8Array.from(this.#share, (share, month) =>
      Number(share < 1 && asksIn(this.part, month)),
    );
    const share = this.#shareOf((kept) => 1 - kept);
    return { ...this.part, offer, asks, ...this.#hosts(this.#beyond), share, whole: undefined };
  }

  #hosts(runs: readonly HostRun[]): Pick<Asking, 'runs'> {
    return runs.length > 0 ? { runs } : {};
  }

  #shareOf(own: (kept: number) => number): Float64Array {
    return this.#share.map((kept, month) => own(kept) * shareIn(this.part, month));
  }
}

/** The first so many hosts of stacks, and those behind them. */
export function stacksOf(stacks: readonly Stack[], most: number): { first: Stack[]; rest: Stack[] } {
  const first: Stack[] = [];
  const rest: Stack[] = [];
  let left = most;
  for (const { type, count } of stacks) {
    const fit = Math.min(count, left);
    left -= fit;
    if (fit > 0) first.push({ type, count: fit });
    if (fit < count) rest.push({ type, count: count - fit });
  }
  return { first, rest };
}

/** How many hosts stand in stacks. */
export function hostsOf(stacks: readonly Stack[]): number {
  return stacks.reduce((sum, { count }) => sum + count, 0);
}
