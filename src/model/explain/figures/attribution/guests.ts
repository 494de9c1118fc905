import { at, sure, valueAt } from '../../../at.ts';
import { WITHOUT_GUESTS } from '../../../attribution/attribution.ts';
import type { Pot } from '../../../attribution/pots.ts';
import { split } from '../../../attribution/split.ts';
import type { Projection } from '../../../projection.ts';
import { forFutures } from '../../context.ts';
import type { Explained, FigureId } from '../../explained.ts';
import { part, type Family } from '../../family.ts';
import { monthsOf } from './clusters.ts';
import {
  knownFor,
  monthIn,
  ofCluster,
  partFigure,
  potIn,
  potName,
  sumFigure,
  type IdParts,
  type Known,
} from './known.ts';

/** Money by kind of guest: by cluster, then as the kind's part of what the cluster spent in a month (model.md 9). */
export const guestMoneyFigures: readonly Family[] = [
  {
    pattern: 'future/:future/kind/:kind',
    list: (projection) =>
      forFutures(projection, (future) =>
        [...sure(knownFor(projection, future.id)).attribution.kinds.keys()].map(
          (kind) => `future/${future.id}/kind/${kind}`,
        ),
      ),
    explain: (projection, parts, id) => {
      const own = knownFor(projection, parts['future']);
      const kind = part(parts, 'kind');
      const minor = own?.attribution.kinds.get(kind);
      if (!own || minor === undefined) return undefined;
      return sumFigure(
        own,
        id,
        minor,
        kind === WITHOUT_GUESTS ? emptyClusters(own) : clustersOf(own, kind, id),
      );
    },
  },
  {
    pattern: 'future/:future/kind/:kind/cluster/:cluster',
    list: () => [],
    explain: ofKind((own, place, id) => {
      const all = own.attribution.pots.flatMap((pot, at) =>
        monthsOf(own, at, place.cluster).map((month) => ({
          pot,
          month,
          part: kindPart(own, pot, at, place, month),
        })),
      );
      const found = all.filter(({ part }) => part.minor !== 0);
      const sum = found.reduce((total, { part }) => total + part.minor, 0);
      return sumFigure(
        own,
        id,
        sum,
        found.map(({ pot, month }) => `${id}/${potName(own, pot)}/${String(month)}`),
      );
    }),
  },
  {
    pattern: 'future/:future/kind/:kind/cluster/:cluster/:purpose/:of/:month',
    list: () => [],
    explain: ofKind((own, place, id, parts) => {
      const found = potIn(own, parts);
      const month = monthIn(own, parts);
      if (!found || month === undefined) return undefined;
      const { minor, weight, weights } = kindPart(own, found.pot, found.at, place, month);
      const cluster = at(own.projection.compiled.clusters, place.cluster).source.id;
      return partFigure(own, id, minor, {
        figure: `future/${own.future.id}/cluster/${cluster}/${potName(own, found.pot)}/${String(month)}`,
        amount: ofCluster(own, found.at, place.cluster, month),
        weight,
        weights,
      });
    }),
  },
];

/** A kind of guest on the cluster whose money it takes. */
export interface KindOn {
  readonly cluster: number;
  /** Place of the kind among the kinds of the cluster. */
  readonly kind: number;
}

/** A part in minor units and the weights that made it. */
export interface Weighted {
  readonly minor: number;
  readonly weight: number;
  readonly weights: number;
}

/** What a kind takes of the money of its cluster from a pot in a month. */
export function kindPart(
  own: Known,
  pot: Pot,
  ofPot: number,
  { cluster, kind }: KindOn,
  month: number,
): Weighted {
  const { kindWeights } = own.divider.guestWeights(pot, cluster, month);
  const amounts = split(ofCluster(own, ofPot, cluster, month), kindWeights);
  const weights = kindWeights.reduce((sum, weight) => sum + weight, 0);
  return { minor: valueAt(sure(amounts), kind), weight: valueAt(kindWeights, kind), weights };
}

/** Explains a figure of one kind on one cluster. */
function ofKind(explain: (own: Known, place: KindOn, id: FigureId, parts: IdParts) => Explained | undefined) {
  return (projection: Projection, parts: IdParts, id: FigureId): Explained | undefined => {
    const own = knownFor(projection, parts['future']);
    const cluster = projection.compiled.clusters.findIndex(({ source }) => source.id === parts['cluster']);
    if (!own || cluster < 0) return undefined;
    const kind = own.divider.kindsOf(cluster).findIndex((place) => place.kind === parts['kind']);
    return kind >= 0 ? explain(own, { cluster, kind }, id, parts) : undefined;
  };
}

function clustersOf(own: Known, kind: string, id: FigureId): FigureId[] {
  return own.projection.compiled.clusters.flatMap(({ source }, cluster) =>
    own.divider.kindsOf(cluster).some((place) => place.kind === kind) ? [`${id}/cluster/${source.id}`] : [],
  );
}

function emptyClusters(own: Known): FigureId[] {
  return own.projection.compiled.clusters.flatMap(({ source }, cluster) =>
    own.divider.kindsOf(cluster).length === 0 ? [`future/${own.future.id}/cluster/${source.id}`] : [],
  );
}
