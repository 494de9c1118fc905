import type { Cluster } from '../../model/scenario/estate.ts';
import { sizeOf, type EstateSize } from './size.ts';

/** A cluster before and after its estate is replaced; undefined where it is not there. */
export interface ClusterChange {
  readonly name: string;
  readonly before: EstateSize | undefined;
  readonly after: EstateSize | undefined;
}

/** What happens to every cluster, those that go last. */
export function changesOf(before: readonly Cluster[], after: readonly Cluster[]): ClusterChange[] {
  const sizeIn = (clusters: readonly Cluster[], id: string): EstateSize | undefined => {
    const found = clusters.find((cluster) => cluster.id === id);
    return found && sizeOf([found]);
  };
  const gone = before.filter(({ id }) => !after.some((cluster) => cluster.id === id));
  const all = [...after, ...gone];
  const isShared = (name: string): boolean => all.filter((one) => one.name === name).length > 1;
  return all.map(({ id, name = id }) => ({
    name: isShared(name) && name !== id ? `${name} (${id})` : name,
    before: sizeIn(before, id),
    after: sizeIn(after, id),
  }));
}

/** Names of clusters that are in the scenario before and after, and of those that are gone then. */
export function keptAndGone(
  before: readonly Cluster[],
  after: readonly Cluster[],
): readonly [kept: string[], gone: string[]] {
  const ids = new Set(after.map(({ id }) => id));
  const names = (isThere: boolean): string[] =>
    before.filter(({ id }) => ids.has(id) === isThere).map(({ id, name }) => name ?? id);
  return [names(true), names(false)];
}
