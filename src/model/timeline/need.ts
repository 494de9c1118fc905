import type { CompiledSizing } from '../compile/compiled.ts';
import type { Need } from './size.ts';

/** Cores and memory that a load of known sizes takes: vCPU first, then RAM, each by its ratio and the target utilisation (model.md 5). */
export function sizedNeed(sizing: CompiledSizing, sizes: readonly Float64Array[], t: number): Need {
  return {
    cores: (sizes[0]?.[t] ?? 0) / sizing.vcpuPerCore,
    ramGiB: (sizes[1]?.[t] ?? 0) / sizing.ramPerGiB,
    bySize: true,
  };
}
