import { explainKey } from '../model/explain/keyFigures.ts';
import type { Explained, FigureId } from '../model/explain/explained.ts';
import type { FutureProjection, Projection } from '../model/projection.ts';

/** Below this share of the baseline a difference is no reason either way. */
export const ABOUT_EQUAL = 0.01;

/** A key figure that the report itself names; throws when the projection has none, which would be our own mistake. */
export function keyFigure(projection: Projection, id: FigureId): Explained {
  const figure = explainKey(projection, id);
  if (!figure) throw new RangeError(`no key figure ${id}`);
  return figure;
}

/** The value of a key figure as a plain number, to compare it with others; NaN where it does not exist. */
export function keyNumber(projection: Projection, id: FigureId): number {
  return Number(keyFigure(projection, id).value ?? NaN);
}

/** The address of a key figure of a future; savings and the like are against the baseline. */
export function keyId(future: string, key: string): FigureId {
  const own = key === 'total' || key === 'cash' || key === 'settlement';
  return own ? `future/${future}/${key}` : `against/${future}/${key}`;
}

/** Whether a future leaves everything on VMware: no wave and no diversion of growth. */
export function movesNothing(projection: Projection, future: string): boolean {
  const source = projection.compiled.scenario.futures.find(({ id }) => id === future);
  return (source?.waves ?? []).length === 0 && source?.divert === undefined;
}

/** The months in which one of several series changes, month 0 among them. */
export function changes(series: readonly ArrayLike<number>[], horizon: number): number[] {
  return Array.from({ length: horizon }, (_, month) => month).filter(
    (month) => month === 0 || series.some((one) => one[month] !== one[month - 1]),
  );
}

/** Offers that license VMware clusters, by their index: those of the clusters and those they change to. */
export function vmwareOffers(future: FutureProjection): ReadonlySet<number> {
  return new Set(future.demand.parts.filter((part) => part.cluster >= 0).map((part) => part.offer));
}
