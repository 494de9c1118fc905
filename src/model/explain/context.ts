import { minorText } from '../exact/decimal.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import type { Unit } from '../rules/formula.ts';
import type { Because, Explained, FigureId, Missing, Working } from './explained.ts';

/** One explanation from its parts. */
export function explained(
  id: FigureId,
  unit: Unit,
  value: string | null,
  because: Because,
  missing: readonly Missing[] = [],
): Explained {
  return { id, unit, value, missing, because };
}

/** A figure of money from minor units; beyond what can be counted exactly it has no value. */
export function moneyFigure(
  projection: Projection,
  id: FigureId,
  minor: number,
  because: Because,
  missing: readonly Missing[] = [],
): Explained {
  if (!Number.isSafeInteger(minor))
    return { ...explained(id, 'money', null, because, missing), reason: 'too-large' };
  return explained(id, 'money', minorText(minor, projection.compiled.digits), because, missing);
}

/** A count that ends an explanation: a whole number or a number of the forecast, with its working. */
export function quantity(
  id: FigureId,
  unit: Unit,
  value: number,
  what: string,
  steps: readonly Working[] = [],
): Explained {
  return explained(id, unit, String(value), { kind: 'leaf', leaf: { kind: 'quantity', what, steps } });
}

/** The future of that id, if the projection has one. */
export function futureOf(projection: Projection, id: string | undefined): FutureProjection | undefined {
  return projection.futures.find((future) => future.id === id);
}

/** The future that all others are compared with: the scenario's baseline, else the first. */
export function baselineOf(projection: Projection): FutureProjection | undefined {
  return futureOf(projection, projection.compiled.scenario.baseline) ?? projection.futures[0];
}

/** A whole number written in a figure's id, within 0 and `below`; undefined for anything else. */
export function indexIn(text: string | undefined, below: number): number | undefined {
  const value = /^\d{1,7}$/.test(String(text)) ? Number(text) : below;
  return value < below ? value : undefined;
}

/** Ids of one figure for every future. */
export function forFutures(
  projection: Projection,
  ids: (future: FutureProjection) => readonly FigureId[],
): FigureId[] {
  return projection.futures.flatMap((future) => [...ids(future)]);
}

/** Whole numbers from 0 below `count`. */
export function range(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** A category by its name; undefined where no future pays for anything of that name, so that nothing unknown counts as zero. */
export function categoryNamed({ futures }: Projection, name: string): string | undefined {
  return futures.some(({ ledger }) => ledger.categories.includes(name)) ? name : undefined;
}
