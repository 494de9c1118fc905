import type { HostType, Stack } from '../compile/compiled.ts';
import type { SpareRule } from '../scenario/finance.ts';
import { ceilWhole, TOLERANCE } from '../tolerance.ts';

/** The most hosts that a side can have: beyond it a quantity is nonsense, and stays a number that can be counted. */
export const MOST_HOSTS = 10_000_000;

/** What one host of each type offers: cores, and GiB of memory (any amount where it is unknown). */
export interface Offering {
  readonly cores: readonly number[];
  readonly ramGiB: readonly number[];
}

/** Cores and GiB of memory that a side asks of its hosts. */
export interface Amount {
  readonly cores: number;
  readonly ramGiB: number;
}

/** What a side asks of its hosts, and whether hosts stand by because capacity was counted. */
export interface Need extends Amount {
  readonly bySize: boolean;
}

/** What hosts of every type offer; a Linux host that is free in part offers that part only, under a type of its own. */
export function offeringOf(
  types: readonly HostType[],
  spare: readonly { readonly type: number; readonly free: number }[],
): Offering {
  const ram = (type: HostType | undefined): number => (type && type.ramGiB > 0 ? type.ramGiB : Infinity);
  return {
    cores: [...types.map((type) => type.cores), ...spare.map((s) => (types[s.type]?.cores ?? 0) * s.free)],
    ramGiB: [...types.map(ram), ...spare.map((s) => (s.free === 0 ? 0 : ram(types[s.type]) * s.free))],
  };
}

/** How many hosts of a list x takes: the shortest prefix that offers x; beyond the list hosts of the type that is bought (model.md 3). */
export function hostsFor(
  stacks: readonly Stack[],
  offers: readonly number[],
  beyond: number,
  x: number,
): number {
  let left = x;
  let hosts = 0;
  for (const stack of stacks) {
    if (left <= TOLERANCE) return hosts;
    const each = offers[stack.type] ?? 0;
    const wanted = ceilWhole(left / each);
    if (wanted <= stack.count) return hosts + wanted;
    hosts += stack.count;
    left -= stack.count * each;
  }
  if (left <= TOLERANCE) return hosts;
  return Math.min(MOST_HOSTS, hosts + ceilWhole(left / (offers[beyond] ?? Infinity)));
}

/** The shortest prefix that offers all that is needed, whatever binds. */
export function hostsForNeed(
  stacks: readonly Stack[],
  offering: Offering,
  beyond: number,
  need: Amount,
): number {
  const byCores = hostsFor(stacks, offering.cores, beyond, need.cores);
  return Math.max(byCores, hostsFor(stacks, offering.ramGiB, beyond, need.ramGiB));
}

/** Hosts that stand by for so many in use: one, two, or a tenth and at least two (model.md 5). */
export function spareFor(hosts: number, rule: SpareRule): number {
  if (rule === 'tenth') return Math.max(2, ceilWhole(hosts / 10));
  return rule === 'n+1' ? 1 : 2;
}
