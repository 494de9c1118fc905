import { baselineOf } from '../model/explain/context.ts';
import type { Explained, FigureId } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import { keyId } from './figures.ts';
import { KEY_FIGURES, type KeyFigure } from './table.ts';

/** One of the scenarios that stand side by side. */
export interface Side {
  readonly projection: Projection;
  readonly figure: (id: FigureId) => Explained | undefined;
}

/** A figure in one scenario. */
export interface SideCell {
  /** What the scenario has to say: a figure, that its future is the one all others are compared with, or no such future. */
  readonly is: 'figure' | 'baseline' | 'absent';
  readonly figure: Explained | undefined;
  /** How much more it is than in the scenario all others are compared with; undefined where that cannot be said. */
  readonly more: string | undefined;
}

/** One figure of a future, in every scenario. */
export interface SideRow {
  readonly future: string;
  readonly key: KeyFigure;
  readonly cells: readonly SideCell[];
}

/** The futures of several scenarios, each once: those of the first as listed, then what others add. */
export function futuresOf(sides: readonly Pick<Side, 'projection'>[]): string[] {
  return [...new Set(sides.flatMap(({ projection }) => projection.futures.map(({ id }) => id)))];
}

/** The key figures of every future in all scenarios, and how they differ from those of the first one. */
export function sideBySide(sides: readonly Side[]): SideRow[] {
  return futuresOf(sides)
    .flatMap((future) => KEY_FIGURES.map((key) => ({ future, key, cells: cellsOf(sides, future, key) })))
    .filter(({ cells }) => cells.some(({ is }) => is === 'figure'));
}

function cellsOf(sides: readonly Side[], future: string, key: KeyFigure): SideCell[] {
  const [first, ...others] = sides.map((side) => ({ side, cell: cellOf(side, future, key) }));
  if (!first) return [];
  const compared = others.map(({ side, cell }) => ({
    ...cell,
    more: moreThan(cell.figure, first.cell.figure, first.side, side),
  }));
  return [{ ...first.cell, more: undefined }, ...compared];
}

function cellOf({ projection, figure }: Side, future: string, key: KeyFigure): Omit<SideCell, 'more'> {
  if (!projection.futures.some(({ id }) => id === future)) return { is: 'absent', figure: undefined };
  const id = keyId(future, key);
  if (future === baselineOf(projection)?.id && id.startsWith('against/'))
    return { is: 'baseline', figure: undefined };
  return { is: 'figure', figure: figure(id) };
}

/** Money can be taken from money of the same currency, where both are whole. */
function moreThan(
  to: Explained | undefined,
  from: Explained | undefined,
  one: Side,
  other: Side,
): string | undefined {
  const [now, before] = [amountIn(to), amountIn(from)];
  if (now === undefined || before === undefined) return undefined;
  const [{ scenario, digits }, there] = [one.projection.compiled, other.projection.compiled];
  if (scenario.currency !== there.scenario.currency) return undefined;
  return (Number(now) - Number(before)).toFixed(digits);
}

function amountIn(figure: Explained | undefined): string | undefined {
  if (figure?.unit !== 'money' || figure.missing.length > 0) return undefined;
  return figure.value ?? undefined;
}
