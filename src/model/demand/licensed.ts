import type { Compiled, CompiledEdition, CompiledFuture } from '../compile/compiled.ts';

/**
 * Which offer licenses each cluster in every month: its own, or that of the latest edition change that names it (model.md 6).
 * Clusters that are licensed alike share a series.
 */
export function licensedBy(compiled: Compiled, future: CompiledFuture): Int16Array[] {
  const known = new Map<string, Int16Array>();
  return compiled.clusters.map(({ source }, cluster) => {
    const own = compiled.offerIndex.get(source.offer) ?? -1;
    const changes = future.editions.filter((edition) => edition.clusters[cluster] === true);
    const key = [own, ...changes.map((edition) => future.editions.indexOf(edition))].join();
    const series = known.get(key) ?? licences(compiled.horizon, own, changes);
    known.set(key, series);
    return series;
  });
}

function licences(horizon: number, own: number, changes: readonly CompiledEdition[]): Int16Array {
  const series = new Int16Array(horizon).fill(own);
  for (const change of [...changes].sort((a, b) => a.from - b.from))
    series.fill(change.offer, Math.max(0, change.from));
  return series;
}
