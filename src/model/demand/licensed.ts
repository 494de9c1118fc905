import { at } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';

/** Which offer licenses a cluster in every month: its own, or that of the latest edition change that names it (model.md 6). */
export function licensedBy(compiled: Compiled, future: CompiledFuture, cluster: number): Int16Array {
  const own = compiled.offerIndex.get(at(compiled.clusters, cluster).source.offer) ?? -1;
  const series = new Int16Array(compiled.horizon).fill(own);
  const changes = future.editions
    .filter((edition) => edition.clusters[cluster] === true)
    .sort((a, b) => a.from - b.from);
  for (const change of changes) series.fill(change.offer, Math.max(0, change.from));
  return series;
}
