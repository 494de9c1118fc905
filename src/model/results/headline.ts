import { at, sure, valueAt } from '../at.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { migrationCosted } from '../costs/migrationCosted.ts';
import { baselineOf, futureOf } from '../explain/context.ts';
import { against, type Against } from './against.ts';
import { totalsOf } from './totals.ts';
import { underLicensed } from './underLicensed.ts';

/** What a headline must not leave out; amounts in minor units, futures and offers by id (model.md 4, 7, 8, 9). */
export interface HeadlineData {
  /** More is needed at the start than was entered: the verdict names what was bought for it until somebody confirms. */
  readonly 'under-licensed-at-start': {
    readonly offer: string;
    readonly units: number;
    readonly amount: number;
  };
  /** Settlement at the horizon is more than 5 % of the savings. */
  readonly 'settlement-share': {
    readonly future: string;
    readonly settlement: number;
    readonly savings: number;
  };
  /** The future wins only because of what is settled at the horizon; its cash does not. */
  readonly 'wins-through-settlement': {
    readonly future: string;
    readonly savings: number;
    readonly cash: number;
  };
  /** The future wins only if freed time is counted as money. */
  readonly 'wins-with-freed-labour': {
    readonly future: string;
    readonly savings: number;
    readonly freed: number;
  };
  /** The future loses within one horizon and wins within a longer one. */
  readonly 'wins-later': { readonly future: string; readonly loses: number; readonly wins: number };
  /** The future pays what the baseline pays, month by month. */
  readonly 'equals-baseline': { readonly future: string };
  /** The future has waves or a diversion, but no VM that it names may move. */
  readonly 'nothing-may-move': { readonly future: string };
  /** The future moves, but no contract ends inside the horizon, so it saves nothing. */
  readonly 'lands-nothing': { readonly future: string };
  /** VMs move, and the cost of moving them is not, or not for all of them, in the total. */
  readonly 'before-migration-cost': { readonly future: string; readonly vms: number };
}

/** The code of a note to a headline. */
export type HeadlineCode = keyof HeadlineData;

/** A note to a headline: a code and data, never a sentence. */
export type HeadlineNote = {
  readonly [Code in HeadlineCode]: { readonly code: Code; readonly data: HeadlineData[Code] };
}[HeadlineCode];

/** Part of the savings above which the settlement is named in the headline (model.md 7). */
export const NAMED_SETTLEMENT = 0.05;

/** What the headline of a projection must say; `elsewhere` is the same scenario within other horizons. */
export function headlineNotes(projection: Projection, elsewhere: readonly Projection[] = []): HeadlineNote[] {
  const baseline = baselineOf(projection);
  if (!baseline) return [];
  const others = projection.futures.filter((future) => future !== baseline);
  return [
    ...lacking(projection, baseline),
    ...others.flatMap((future) => [
      ...ofMoves(projection, baseline, future),
      ...ofMoney(projection, baseline, future),
      ...ofHorizons(future.id, [projection, ...elsewhere]),
    ]),
  ];
}

function lacking(projection: Projection, baseline: FutureProjection): HeadlineNote[] {
  return underLicensed(projection, baseline)
    .filter(({ units }) => units > 0)
    .map(({ offer, units, amount }) => {
      const id = at(projection.compiled.offers, offer).source.id;
      return { code: 'under-licensed-at-start', data: { offer: id, units, amount } };
    });
}

function ofMoves(projection: Projection, baseline: FutureProjection, run: FutureProjection): HeadlineNote[] {
  const future = run.id;
  const { waves, divert } = sure(projection.compiled.scenario.futures.find(({ id }) => id === future));
  const meant = (waves ?? []).length > 0 || divert !== undefined;
  const vms = run.timeline.migrated.reduce((sum, moves) => moves.reduce((all, now) => all + now, sum), 0);
  const moves = run.timeline.loads.some(({ vmsKvm }) => vmsKvm.some((side) => side.some((n) => n > 0)));
  const { difference, savings } = against(projection, baseline, run);
  const notes: HeadlineNote[] = [];
  if (meant && !moves) notes.push({ code: 'nothing-may-move', data: { future } });
  if (!moves && difference.every((money) => money === 0))
    notes.push({ code: 'equals-baseline', data: { future } });
  if (moves && savings <= 0 && !endsInside(projection, baseline))
    notes.push({ code: 'lands-nothing', data: { future } });
  if (vms > 0 && !migrationCosted(projection, run))
    notes.push({ code: 'before-migration-cost', data: { future, vms } });
  return notes;
}

function ofMoney(projection: Projection, baseline: FutureProjection, run: FutureProjection): HeadlineNote[] {
  const { horizon } = projection.compiled;
  const future = run.id;
  const { difference, savings, savingsCash: cash }: Against = against(projection, baseline, run);
  const settlement = valueAt(difference, horizon);
  const freed = totalsOf(baseline).freed - totalsOf(run).freed;
  const notes: HeadlineNote[] = [];
  if (savings !== 0 && Math.abs(settlement) > NAMED_SETTLEMENT * Math.abs(savings))
    notes.push({ code: 'settlement-share', data: { future, settlement, savings } });
  if (savings > 0 && cash <= 0)
    notes.push({ code: 'wins-through-settlement', data: { future, savings, cash } });
  if (savings <= 0 && savings + freed > 0)
    notes.push({ code: 'wins-with-freed-labour', data: { future, savings, freed } });
  return notes;
}

/** The shortest horizon within which the future loses, and the first longer one within which it wins. */
function ofHorizons(future: string, projections: readonly Projection[]): HeadlineNote[] {
  const results = projections
    .map((projection) => ({ horizon: projection.compiled.horizon, savings: savingsIn(projection, future) }))
    .sort((a, b) => a.horizon - b.horizon);
  const loses = results.find(({ savings }) => savings < 0)?.horizon ?? Infinity;
  const wins = results.find(({ horizon, savings }) => savings > 0 && horizon > loses)?.horizon;
  return wins === undefined ? [] : [{ code: 'wins-later', data: { future, loses, wins } }];
}

function savingsIn(projection: Projection, id: string): number {
  const baseline = sure(baselineOf(projection));
  return against(projection, baseline, sure(futureOf(projection, id))).savings;
}

function endsInside({ compiled }: Projection, baseline: FutureProjection): boolean {
  return baseline.plans.some(({ contracts }) =>
    contracts.some(({ end, quantity }) => quantity > 0 && end > 0 && end < compiled.horizon),
  );
}
