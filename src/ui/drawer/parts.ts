import type { Explained, FigureId } from '../../model/explain/explained.ts';
import { below } from '../../model/explain/reach.ts';
import type { Projection } from '../../model/projection.ts';

/** How many parts of a long list are shown at first. */
export const SHOWN = 5;

/**
 * The figures that a figure is made of, in the order in which they are read: slots of a rule as its formula has them,
 * parts of a sum by size, and of a search the place where it ended.
 */
export function partsOfFigure(
  projection: Projection,
  figure: Explained,
  look: (id: FigureId) => Explained | undefined,
): FigureId[] {
  const { because } = figure;
  const parts = [...new Set(below(projection, because))];
  if (because.kind === 'rule' || because.kind === 'choice') return parts;
  if (because.kind === 'search') return aroundEnd(parts, figure.value);
  return parts.sort((a, b) => sizeOf(look(b)) - sizeOf(look(a)));
}

/** The sizes of parts beside the largest of them, 0 to 1, where all are sizes of the same thing. */
export function proportions(parts: readonly (Explained | undefined)[]): readonly number[] | undefined {
  const sizes = parts.map(sizeOf);
  const largest = Math.max(...sizes);
  const unit = parts[0]?.unit;
  if (!(largest > 0) || parts.some((part) => part?.unit !== unit)) return undefined;
  return sizes.map((size) => size / largest);
}

function sizeOf(figure: Explained | undefined): number {
  return Math.abs(Number(figure?.value ?? 0));
}

/** The month before the one that was found, the month itself, and the last one: what the search turned on. */
function aroundEnd(series: readonly FigureId[], value: string | null): FigureId[] {
  const at = value === null ? series.length - 1 : Number(value);
  const places = [at - 1, at, series.length - 1].filter((place) => place >= 0 && place < series.length);
  return [...new Set(places)].flatMap((place) => series[place] ?? []);
}
