import type { FutureProjection, Projection } from '../../projection.ts';
import { forFutures, futureOf, indexIn, range } from '../context.ts';
import type { Explained, FigureId } from '../explained.ts';
import type { Family } from '../family.ts';

/** Parts of a figure's id by their names in the pattern. */
export type Parts = Readonly<Record<string, string>>;

/** A family of one count per month and thing (offer, cluster, site and platform). */
export function monthly(
  pattern: string,
  things: (projection: Projection, future: FutureProjection) => readonly string[],
  explain: (
    projection: Projection,
    future: FutureProjection,
    parts: Parts,
    month: number,
    id: FigureId,
  ) => Explained | undefined,
): Family {
  return {
    pattern: `future/:future/${pattern}/:month`,
    list: (projection) =>
      forFutures(projection, (future) =>
        things(projection, future).flatMap((thing) =>
          range(projection.compiled.horizon).map((month) => `future/${future.id}/${thing}/${String(month)}`),
        ),
      ),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const month = indexIn(parts['month'], projection.compiled.horizon);
      return future && month !== undefined ? explain(projection, future, parts, month, id) : undefined;
    },
  };
}

/** The index of the cluster that an id names, or -1. */
export const clusterAt = (projection: Projection, parts: Parts): number =>
  projection.compiled.clusters.findIndex((cluster) => cluster.source.id === parts['cluster']);
/** One figure per cluster under a part of the id. */
export const clusters = (part: string) => (projection: Projection) =>
  projection.compiled.clusters.map((cluster) => `${part}/${cluster.source.id}`);
