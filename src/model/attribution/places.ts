import { at } from '../at.ts';
import type { Compiled } from '../compile/compiled.ts';

/** The groups of one guest kind on a cluster, by id. */
export interface KindPlace {
  readonly kind: string;
  /** Indices of the groups in the scenario. */
  readonly groups: readonly number[];
}

/** The clusters in the order of their ids, and the guests of each in the order of kinds and ids: the order of all ties. */
export interface Places {
  readonly clusters: readonly number[];
  /** Per cluster: the cluster whose guests decide about its money, itself unless it follows another. */
  readonly guestsOf: readonly number[];
  /** Per cluster: its own guests by kind. */
  readonly kinds: readonly (readonly KindPlace[])[];
}

/** Puts clusters, kinds and groups in order once. */
export function placesOf(compiled: Compiled): Places {
  const { clusters } = compiled;
  return {
    clusters: clusters
      .map((_, place) => place)
      .sort((a, b) => byText(at(clusters, a).source.id, at(clusters, b).source.id)),
    guestsOf: clusters.map(({ leader }) => leader),
    kinds: clusters.map(({ source }) => {
      const kinds = [...new Set(source.guests.map((group) => group.kind))].sort(byText);
      return kinds.map((kind) => ({
        kind,
        groups: source.guests
          .flatMap((group, place) => (group.kind === kind ? [place] : []))
          .sort((a, b) => byText(at(source.guests, a).id, at(source.guests, b).id)),
      }));
    }),
  };
}

function byText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
