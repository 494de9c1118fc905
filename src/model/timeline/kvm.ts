import type { HostType, Stack } from '../compile/compiled.ts';
import { ceilWhole, TOLERANCE } from '../tolerance.ts';
import type { Yard } from './yard.ts';

/** The KVM cluster of one platform at one site: spare Linux hosts that never leave, and hosts in order of service. */
export interface KvmSide {
  readonly platform: number;
  readonly site: number;
  readonly spare: readonly { readonly count: number; readonly cores: number }[];
  readonly inService: Stack[];
}

/** Cores that a KVM side can use: a spare Linux host counts with its free share only. */
export function coresOf(side: KvmSide, types: readonly HostType[]): number {
  const spare = side.spare.reduce((sum, hosts) => sum + hosts.count * hosts.cores, 0);
  return side.inService.reduce((sum, stack) => sum + stack.count * (types[stack.type]?.cores ?? 0), spare);
}

/** Hosts of a KVM side, spare ones included. */
export function hostsOf(side: KvmSide): number {
  return (
    side.inService.reduce((sum, stack) => sum + stack.count, 0) +
    side.spare.reduce((sum, hosts) => sum + hosts.count, 0)
  );
}

/** What a KVM side no longer needs goes idle at once, last in first out, as long as the rest suffices (model.md 5). */
export function shed(
  side: KvmSide,
  types: readonly HostType[],
  need: number,
  least: number,
  yard: Yard,
  t: number,
): void {
  for (let last = side.inService.at(-1); last; last = side.inService.at(-1)) {
    const cores = types[last.type]?.cores ?? 0;
    const bySize = Math.floor((coresOf(side, types) - need + TOLERANCE) / cores);
    const count = Math.min(last.count, Math.max(0, bySize), Math.max(0, hostsOf(side) - least));
    if (count === 0) return;
    yard.giveBack({ type: last.type, count }, t);
    side.inService.pop();
    if (count < last.count) {
      side.inService.push({ type: last.type, count: last.count - count });
      return;
    }
  }
}

/** Puts hosts into service until cores and least hosts are reached: idle ones first; returns how many must be bought. */
export function grow(
  side: KvmSide,
  types: readonly HostType[],
  purchase: number,
  need: number,
  least: number,
  yard: Yard,
): number {
  const missing = (type: number): number => {
    const bySize = ceilWhole((need - coresOf(side, types)) / (types[type]?.cores ?? Infinity));
    return Math.max(bySize, least - hostsOf(side), 0);
  };
  while (need - coresOf(side, types) > TOLERANCE || hostsOf(side) < least) {
    const idle = yard.takeForKvm(missing);
    if (!idle) {
      const bought = missing(purchase);
      addTo(side.inService, { type: purchase, count: bought });
      return bought;
    }
    addTo(side.inService, idle);
  }
  return 0;
}

function addTo(inService: Stack[], stack: Stack): void {
  const last = inService.at(-1);
  if (last?.type === stack.type)
    inService.splice(-1, 1, { type: stack.type, count: last.count + stack.count });
  else inService.push(stack);
}
