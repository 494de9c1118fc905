import type { HostType, Stack } from '../compile/compiled.ts';
import { hostsForNeed, type Need, type Offering } from './size.ts';
import { split, type ClusterRule } from './split.ts';
import { isDead, type Yard } from './yard.ts';

/** The KVM cluster of one platform at one site: spare Linux hosts that never leave, then hosts in order of service. */
export interface KvmSide {
  readonly platform: number;
  readonly site: number;
  /** All hosts; the first `spare` stacks are under-used Linux hosts. */
  readonly stacks: Stack[];
  readonly spare: number;
}

/** What a KVM side must reach in a month, by which rules, and what it may take and buy for it. */
export interface Target {
  readonly need: Need;
  readonly rule: ClusterRule;
  readonly offering: Offering;
  readonly purchase: number;
  readonly runs: (type: number) => boolean;
}

/** Hosts of a KVM side, spare ones included. */
export function hostsOf(side: KvmSide): number {
  let hosts = 0;
  for (const stack of side.stacks) hosts += stack.count;
  return hosts;
}

/** Hosts that a side wants in a month if those beyond its own are of a type: as needed, in clusters, with their spare ones. */
export function wantedOf(side: KvmSide, { need, rule, offering }: Target, beyond: number): number {
  return split(hostsForNeed(side.stacks, offering, beyond, need), rule).hosts;
}

/** What a KVM side no longer needs goes idle at once, last in first out, as long as the rest suffices (model.md 5). */
export function shed(side: KvmSide, target: Target, yard: Yard, t: number): void {
  let surplus = hostsOf(side) - wantedOf(side, target, target.purchase);
  while (surplus > 0 && side.stacks.length > side.spare) {
    const last = side.stacks.pop();
    if (!last) return;
    const count = Math.min(surplus, last.count);
    yard.giveBack({ type: last.type, count }, t);
    surplus -= count;
    if (count < last.count) side.stacks.push({ type: last.type, count: last.count - count });
  }
}

/** Puts hosts into service until the target is reached: idle ones first; returns how many must be bought. */
export function grow(side: KvmSide, target: Target, yard: Yard): number {
  const missing = (type: number): number => Math.max(0, wantedOf(side, target, type) - hostsOf(side));
  for (;;) {
    const idle = yard.takeForKvm(missing, target.runs);
    if (!idle) break;
    addTo(side, idle);
  }
  const bought = missing(target.purchase);
  if (bought > 0) addTo(side, { type: target.purchase, count: bought });
  return bought;
}

/** Hosts in service that have reached their end of life in a month leave; what is still needed is found anew (model.md 5). */
export function buryKvm(side: KvmSide, types: readonly HostType[], t: number): void {
  const alive = side.stacks.filter((stack, at) => at < side.spare || !isDead(types[stack.type], t));
  side.stacks.splice(0, side.stacks.length, ...alive);
}

function addTo(side: KvmSide, stack: Stack): void {
  const last = side.stacks.at(-1);
  if (last?.type === stack.type && side.stacks.length > side.spare)
    side.stacks.splice(-1, 1, { type: stack.type, count: last.count + stack.count });
  else side.stacks.push(stack);
}
