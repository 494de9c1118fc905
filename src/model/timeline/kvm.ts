import { at } from '../at.ts';
import type { HostType, Stack } from '../compile/compiled.ts';
import { TOLERANCE } from '../tolerance.ts';
import { hostsFor, hostsForNeed, type Need, type Offering } from './size.ts';
import { split, type ClusterRule } from './split.ts';
import { isDead, type Yard } from './yard.ts';

/** What a KVM side must reach in a month, by which rules, and what it may take and buy for it. */
export interface Target {
  readonly need: Need;
  readonly rule: ClusterRule;
  readonly purchase: number;
  readonly runs: (type: number) => boolean;
}

/** The KVM cluster of one platform at one site: under-used Linux hosts that never leave, then hosts in order of service. */
export class KvmSide {
  readonly #offering: Offering;
  readonly #spare: number;
  readonly #stacks: Stack[];
  #hosts = 0;
  #cores = 0;
  #ramGiB = 0;

  constructor(offering: Offering, spare: readonly Stack[]) {
    this.#offering = offering;
    this.#spare = spare.length;
    this.#stacks = [...spare];
    this.#recount();
  }

  /** Hosts of the side, under-used Linux hosts included. */
  get hosts(): number {
    return this.#hosts;
  }

  /** Hosts in service beside the under-used Linux hosts, in the order in which they came. */
  inService(): Stack[] {
    return this.#stacks.slice(this.#spare);
  }

  /** Hosts that the load takes, in clusters and with the spare ones, if those beyond the side's own are of a type. */
  wanted({ need, rule }: Target, beyond: number): { hosts: number; clusters: number } {
    return split(this.#forNeed(need, beyond), rule);
  }

  /** What the side no longer needs goes idle at once, last in first out, as long as the rest suffices (model.md 5). */
  shed(target: Target, yard: Yard): void {
    if (this.#stacks.length === this.#spare) return;
    let surplus = this.#hosts - this.wanted(target, target.purchase).hosts;
    for (let last = this.#last(); last && surplus > 0; last = this.#last()) {
      const count = Math.min(surplus, last.count);
      yard.giveBack({ type: last.type, count });
      surplus -= count;
      this.#stacks.pop();
      if (count < last.count) this.#stacks.push({ type: last.type, count: last.count - count });
      this.#recount();
    }
  }

  /** Puts hosts into service until the target is reached: idle ones first; returns how many must be bought. */
  grow(target: Target, yard: Yard): number {
    const missing = (type: number): number => Math.max(0, this.wanted(target, type).hosts - this.#hosts);
    for (;;) {
      const idle = yard.takeForKvm(missing, target.runs);
      if (!idle) break;
      this.#add(idle);
    }
    // An estate without a single host and without a purchase has no kind of host to buy.
    const bought = target.purchase < 0 ? 0 : missing(target.purchase);
    if (bought > 0) this.#add({ type: target.purchase, count: bought });
    return bought;
  }

  /** Hosts in service that have reached their end of life in a month leave; what is still needed is found anew (model.md 5). */
  bury(types: readonly HostType[], t: number): void {
    const alive = this.#stacks.filter((stack, place) => place < this.#spare || !isDead(types[stack.type], t));
    this.#stacks.splice(0, this.#stacks.length, ...alive);
    this.#recount();
  }

  /** While the side falls short, what is missing does not depend on the order of its hosts. */
  #forNeed(need: Need, beyond: number): number {
    const { cores, ramGiB } = this.#offering;
    const short = need.cores - this.#cores > TOLERANCE || need.ramGiB - this.#ramGiB > TOLERANCE;
    if (!short) return hostsForNeed(this.#stacks, this.#offering, beyond, need);
    const more = Math.max(
      hostsFor([], cores, beyond, need.cores - this.#cores),
      hostsFor([], ramGiB, beyond, need.ramGiB - this.#ramGiB),
    );
    return this.#hosts + more;
  }

  #last(): Stack | undefined {
    return this.#stacks.length > this.#spare ? this.#stacks.at(-1) : undefined;
  }

  #add(stack: Stack): void {
    const last = this.#last();
    if (last?.type === stack.type)
      this.#stacks.splice(-1, 1, { type: stack.type, count: last.count + stack.count });
    else this.#stacks.push(stack);
    this.#recount();
  }

  #recount(): void {
    this.#hosts = 0;
    this.#cores = 0;
    this.#ramGiB = 0;
    for (const { type, count } of this.#stacks) {
      this.#hosts += count;
      this.#cores += count * at(this.#offering.cores, type);
      this.#ramGiB += count * at(this.#offering.ramGiB, type);
    }
  }
}
