import { valueAt } from '../../../at.ts';
import type { Projection } from '../../../projection.ts';
import { forFutures, indexIn, range } from '../../context.ts';
import type { Explained, FigureId } from '../../explained.ts';
import type { Family } from '../../family.ts';
import {
  knownFor,
  linesIn,
  monthIn,
  ofCluster,
  partFigure,
  potIn,
  potName,
  sumFigure,
  type IdParts,
  type Known,
} from './known.ts';

/** Money by cluster and site: by what it was spent on, then by month, then as the cluster's part of the month (model.md 9). */
export const clusterMoneyFigures: readonly Family[] = [
  {
    pattern: 'future/:future/cluster/:cluster',
    list: (projection) =>
      forFutures(projection, (future) =>
        projection.compiled.clusters.map(({ source }) => `future/${future.id}/cluster/${source.id}`),
      ),
    explain: onCluster((own, cluster, _, id) => {
      const of = own.attribution.pots
        .filter((_, pot) => monthsOf(own, pot, cluster).length > 0)
        .map((pot) => `${id}/${potName(own, pot)}`);
      return sumFigure(own, id, valueAt(own.attribution.clusters, cluster), of);
    }),
  },
  {
    pattern: 'future/:future/cluster/:cluster/:purpose/:of',
    list: () => [],
    explain: onCluster((own, cluster, parts, id) => {
      const found = potIn(own, parts);
      if (!found) return undefined;
      const months = monthsOf(own, found.at, cluster);
      const sum = months.reduce((all, month) => all + ofCluster(own, found.at, cluster, month), 0);
      return sumFigure(
        own,
        id,
        sum,
        months.map((month) => `${id}/${String(month)}`),
      );
    }),
  },
  {
    pattern: 'future/:future/cluster/:cluster/:purpose/:of/:month',
    list: () => [],
    explain: onCluster(clusterMonth),
  },
  {
    pattern: 'future/:future/site/:site',
    list: (projection) =>
      forFutures(projection, (future) =>
        projection.compiled.sites.map((_, site) => `future/${future.id}/site/${String(site)}`),
      ),
    explain: (projection, parts, id) => {
      const own = knownFor(projection, parts['future']);
      const site = indexIn(parts['site'], projection.compiled.sites.length);
      if (!own || site === undefined) return undefined;
      const of = projection.compiled.clusters
        .filter((cluster) => cluster.site === site)
        .map(({ source }) => `future/${own.future.id}/cluster/${source.id}`);
      return sumFigure(own, id, valueAt(own.attribution.sites, site), of);
    },
  },
];

/** Explains a figure of one cluster. */
function onCluster(
  explain: (own: Known, cluster: number, parts: IdParts, id: FigureId) => Explained | undefined,
) {
  return (projection: Projection, parts: IdParts, id: FigureId): Explained | undefined => {
    const own = knownFor(projection, parts['future']);
    const cluster = projection.compiled.clusters.findIndex(({ source }) => source.id === parts['cluster']);
    return own && cluster >= 0 ? explain(own, cluster, parts, id) : undefined;
  };
}

/** The months in which a pot holds money of a cluster. */
export function monthsOf(own: Known, pot: number, cluster: number): number[] {
  return range(own.projection.compiled.horizon).filter((month) => ofCluster(own, pot, cluster, month) !== 0);
}

function clusterMonth(own: Known, cluster: number, parts: IdParts, id: FigureId): Explained | undefined {
  const found = potIn(own, parts);
  const month = monthIn(own, parts);
  if (!found || month === undefined) return undefined;
  const { pot, at } = found;
  const minor = ofCluster(own, at, cluster, month);
  if (pot.direct) {
    const lines = linesIn(own, pot, month, cluster);
    const of = lines.map((line) => `future/${own.future.id}/line/${String(line)}/covers/${String(month)}`);
    return sumFigure(own, id, minor, of);
  }
  const amount = valueAt(pot.months, month);
  const { weights } = own.divider.amongClusters(pot, month, amount);
  const place = own.divider.places.clusters.indexOf(cluster);
  return partFigure(own, id, minor, {
    figure: `future/${own.future.id}/pot/${potName(own, pot)}/${String(month)}`,
    amount,
    weight: valueAt(weights, place),
    weights: weights.reduce((sum, weight) => sum + weight, 0),
  });
}
