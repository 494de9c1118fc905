import { at } from '../at.ts';
import type { CompiledSizing } from '../compile/compiled.ts';
import type { Need } from './size.ts';

/** Cores and memory that a load of known sizes takes: vCPU first, then RAM, each by its ratio and the target utilisation (model.md 5). */
export function sizedNeed(sizing: CompiledSizing, sizes: readonly Float64Array[], t: number): Need {
  return {
    cores: at(at(sizes, 0), t) / sizing.vcpuPerCore,
    ramGiB: at(at(sizes, 1), t) / sizing.ramPerGiB,
    bySize: true,
  };
}
