import { at, valueAt } from '../at.ts';
import type { CompiledSizing } from '../compile/compiled.ts';
import type { Ground } from './ground.ts';
import { addProduct } from './series.ts';
import type { Amount, Need } from './size.ts';

/** Cores and memory that a load of known sizes takes: vCPU first, then RAM, each by its ratio and the target utilisation (model.md 5). */
export function sizedNeed(sizing: CompiledSizing, sizes: readonly Float64Array[], t: number): Amount {
  return {
    cores: valueAt(at(sizes, 0), t) / sizing.vcpuPerCore,
    ramGiB: valueAt(at(sizes, 1), t) / sizing.ramPerGiB,
  };
}

/** What VMs that have moved from the clusters of a site to one platform need there month by month, before its density. */
export interface Needs {
  readonly cores: Float64Array;
  readonly ramGiB: Float64Array;
  /** 1 in months in which some of it was counted by size. */
  readonly bySize: Uint8Array;
}

/** Sums the needs over the clusters of a site; `cores` are those that each cluster would run if nothing moved (model.md 5). */
export function needsOf(
  { compiled, loads }: Ground,
  cores: readonly Float64Array[],
  where: { readonly site: number; readonly platform: number },
): Needs {
  const { horizon, sizing } = compiled;
  const needs = {
    cores: new Float64Array(horizon),
    ramGiB: new Float64Array(horizon),
    bySize: new Uint8Array(horizon),
  };
  compiled.clusters.forEach((cluster, place) => {
    if (cluster.site !== where.site) return;
    const { shareKvm, sizeKvm } = at(loads, place);
    const share = at(shareKvm, where.platform);
    if (sizing && cluster.sized) addSized(needs, sizing, share, at(sizeKvm, where.platform));
    else addProduct(needs.cores, at(cores, place), share);
  });
  return needs;
}

function addSized(
  needs: Needs,
  sizing: CompiledSizing,
  share: Float64Array,
  sizes: readonly Float64Array[],
): void {
  share.forEach((there, t) => {
    if (there === 0) return;
    const own = sizedNeed(sizing, sizes, t);
    needs.cores[t] = valueAt(needs.cores, t) + own.cores;
    needs.ramGiB[t] = valueAt(needs.ramGiB, t) + own.ramGiB;
    needs.bySize[t] = 1;
  });
}

/** What a platform needs in a month: it serves `density` times as much on the same hosts. */
export function needAt(needs: Needs, density: number, t: number): Need {
  return {
    cores: valueAt(needs.cores, t) / density,
    ramGiB: valueAt(needs.ramGiB, t) / density,
    bySize: needs.bySize[t] === 1,
  };
}
