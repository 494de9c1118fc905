import { at, valueAt } from '../../../at.ts';
import type { Pot } from '../../../attribution/pots.ts';
import { split } from '../../../attribution/split.ts';
import type { Projection } from '../../../projection.ts';
import { forFutures } from '../../context.ts';
import type { Explained, FigureId } from '../../explained.ts';
import type { Family } from '../../family.ts';
import { monthsOf } from './clusters.ts';
import { kindPart, type Weighted } from './guests.ts';
import {
  knownFor,
  monthIn,
  partFigure,
  potIn,
  potName,
  sumFigure,
  type IdParts,
  type Known,
} from './known.ts';

/** Money by group of guests: its part of what its kind takes on its own cluster and on those that follow it (model.md 9). */
export const groupMoneyFigures: readonly Family[] = [
  {
    pattern: 'future/:future/group/:cluster/:group',
    list: (projection) =>
      forFutures(projection, (future) =>
        projection.compiled.clusters.flatMap(({ source }) =>
          source.guests.map((group) => `future/${future.id}/group/${source.id}/${group.id}`),
        ),
      ),
    explain: ofGroup((own, place, id) => {
      const minor = valueAt(at(own.attribution.groups, place.cluster), place.group);
      const of = payersOf(own, place.cluster).map((payer) => `${id}/from/${clusterId(own, payer)}`);
      return sumFigure(own, id, minor, of);
    }),
  },
  {
    pattern: 'future/:future/group/:cluster/:group/from/:payer',
    list: () => [],
    explain: ofGroup((own, place, id, parts) => {
      const payer = payerIn(own, place, parts);
      if (payer === undefined) return undefined;
      const all = own.attribution.pots.flatMap((pot, at) =>
        monthsOf(own, at, payer).map((month) => ({
          pot,
          month,
          part: groupPart(own, pot, at, place, payer, month),
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
    pattern: 'future/:future/group/:cluster/:group/from/:payer/:purpose/:of/:month',
    list: () => [],
    explain: ofGroup((own, place, id, parts) => {
      const payer = payerIn(own, place, parts);
      const found = potIn(own, parts);
      const month = monthIn(own, parts);
      if (payer === undefined || !found || month === undefined) return undefined;
      const { minor, weight, weights, amount } = groupPart(own, found.pot, found.at, place, payer, month);
      const on = `kind/${kindOf(own, place)}/cluster/${clusterId(own, payer)}`;
      const figure = `future/${own.future.id}/${on}/${potName(own, found.pot)}/${String(month)}`;
      return partFigure(own, id, minor, { figure, amount, weight, weights });
    }),
  },
];

interface GroupAt {
  readonly cluster: number;
  readonly group: number;
}

function groupPart(
  own: Known,
  pot: Pot,
  ofPot: number,
  { group }: GroupAt,
  payer: number,
  month: number,
): Weighted & { readonly amount: number } {
  const kinds = own.divider.kindsOf(payer);
  const kind = kinds.findIndex(({ groups }) => groups.includes(group));
  const amount = kindPart(own, pot, ofPot, { cluster: payer, kind }, month).minor;
  const groupWeights = at(own.divider.guestWeights(pot, payer, month).groupWeights, kind);
  const place = at(kinds, kind).groups.indexOf(group);
  const weights = groupWeights.reduce((sum, weight) => sum + weight, 0);
  const minor = split(amount, groupWeights)?.[place] ?? 0;
  return { amount, minor, weight: valueAt(groupWeights, place), weights };
}

/** Explains a figure of one group of guests. */
function ofGroup(
  explain: (own: Known, place: GroupAt, id: FigureId, parts: IdParts) => Explained | undefined,
) {
  return (projection: Projection, parts: IdParts, id: FigureId): Explained | undefined => {
    const own = knownFor(projection, parts['future']);
    const { clusters } = projection.compiled;
    const cluster = clusters.findIndex(({ source }) => source.id === parts['cluster']);
    const group =
      clusters[cluster]?.source.guests.findIndex(({ id: known }) => known === parts['group']) ?? -1;
    return own && group >= 0 ? explain(own, { cluster, group }, id, parts) : undefined;
  };
}

/** The clusters whose money the guests of a cluster take: itself, and those that follow it. */
function payersOf(own: Known, cluster: number): number[] {
  return own.divider.places.guestsOf.flatMap((guests, payer) => (guests === cluster ? [payer] : []));
}

function payerIn(own: Known, { cluster }: GroupAt, parts: IdParts): number | undefined {
  return payersOf(own, cluster).find((payer) => clusterId(own, payer) === parts['payer']);
}

function clusterId(own: Known, cluster: number): string {
  return at(own.projection.compiled.clusters, cluster).source.id;
}

function kindOf(own: Known, { cluster, group }: GroupAt): string {
  return at(at(own.projection.compiled.clusters, cluster).source.guests, group).kind;
}
