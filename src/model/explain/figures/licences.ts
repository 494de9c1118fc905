import { sure } from '../../at.ts';
import { exact } from '../../exact/decimal.ts';
import { evaluate } from '../../exact/evaluate.ts';
import { categoryOfOffer } from '../../ledger/offerCategory.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { PER_YEAR } from '../../rules/results.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { eachOnce } from '../../scenario/eachOnce.ts';
import { targetsOf } from '../../scenario/targets.ts';
import { categoryNamed, forFutures, futureOf, moneyFigure } from '../context.ts';
import type { Explained, FigureId, LineFilter } from '../explained.ts';
import type { Family } from '../family.ts';
import { missingIn, sumLines } from '../lines.ts';

const SIDES = ['vmware', 'kvm'] as const;
type Side = (typeof SIDES)[number];

/** What VMware's licences, or those of the platforms that VMs move to, cost within the horizon and on average a year (model.md 7). */
export const licenceFigures: readonly Family[] = [
  {
    pattern: 'future/:future/licences/:side',
    list: (projection) => idsOf(projection, ''),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const side = SIDES.find((known) => known === parts['side']);
      return future && side && licences(projection, future, side, id);
    },
  },
  {
    pattern: 'future/:future/licences/:side/per-year',
    list: (projection) => idsOf(projection, '/per-year'),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const side = SIDES.find((known) => known === parts['side']);
      return future && side && perYear(projection, future, side, id);
    },
  },
];

function idsOf(projection: Projection, end: string): FigureId[] {
  return forFutures(projection, ({ id }) =>
    SIDES.filter((side) => side === 'vmware' || kvmOffers(projection.compiled.scenario, id).length > 0).map(
      (side) => `future/${id}/licences/${side}${end}`,
    ),
  );
}

function licences(projection: Projection, future: FutureProjection, side: Side, id: FigureId): Explained {
  const { horizon } = projection.compiled;
  const categories = offersOf(projection, future, side).map(categoryOfOffer);
  const filters = categories.map((category): LineFilter => ({
    future: future.id,
    from: 0,
    to: horizon,
    category,
  }));
  const sum = filters.reduce((all, filter) => all + sumLines(projection, future, filter), 0);
  const missing = eachOnce(filters.flatMap((filter) => missingIn(projection, future, filter)));
  const of = categories
    .flatMap((category) => categoryNamed(projection, category) ?? [])
    .map((category) => `future/${future.id}/category/${category}`);
  return moneyFigure(projection, id, sum, { kind: 'sum', of }, missing);
}

function perYear(projection: Projection, future: FutureProjection, side: Side, id: FigureId): Explained {
  const { horizon, digits } = projection.compiled;
  const amount = `future/${future.id}/licences/${side}`;
  const total = licences(projection, future, side, amount);
  const because = {
    kind: 'rule',
    rule: PER_YEAR.id,
    of: { amount, months: `number/months/${String(horizon)}` },
  } as const;
  const slots = { amount: exact(sure(total.value)), months: exact(String(horizon)) };
  return { ...total, id, value: evaluate(PER_YEAR.formula, slots, digits).toFixed(digits), because };
}

/** The offers that license a side in a future, with the support of perpetual ones. */
function offersOf({ compiled }: Projection, { id }: FutureProjection, side: Side): string[] {
  const own = side === 'vmware' ? vmwareOffers(compiled.scenario, id) : kvmOffers(compiled.scenario, id);
  const support = compiled.offers.flatMap(({ source }) =>
    own.includes(source.id) ? (source.support ?? []) : [],
  );
  return [...new Set([...own, ...support])];
}

function vmwareOffers({ clusters, futures }: Scenario, id: string): string[] {
  const { editions = [] } = sure(futures.find((future) => future.id === id));
  return [
    ...clusters.flatMap(({ offer, addOns = [], vsan }) => [
      offer,
      ...addOns,
      ...(vsan?.offer === undefined ? [] : [vsan.offer]),
    ]),
    ...editions.map(({ offer }) => offer),
  ];
}

function kvmOffers({ platforms, futures }: Scenario, id: string): string[] {
  const targets = targetsOf(sure(futures.find((future) => future.id === id)));
  return platforms
    .filter((platform) => targets.includes(platform.id))
    .flatMap(({ offer, addOns = [] }) => [offer, ...addOns]);
}
