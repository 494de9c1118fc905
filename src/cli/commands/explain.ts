import { allFigures, explain as explained } from '../../model/explain/explain.ts';
import type { Explained, FigureId } from '../../model/explain/explained.ts';
import { below } from '../../model/explain/reach.ts';
import type { Projection } from '../../model/projection.ts';
import { explanationOf } from '../../wording/explanation.ts';
import { speechOf, type Speech } from '../../wording/speech.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { load, type LoadOptions } from '../load.ts';
import { nearest } from '../nearest.ts';

/** Options of `phasein explain`. */
export interface ExplainOptions extends LoadOptions {
  readonly depth?: string;
  readonly json?: boolean;
  readonly locale?: string;
}

/** Parts of one figure that are printed; the rest is counted. */
const MOST_PARTS = 12;

/** Explains one figure, one level deep or deeper; an unknown address is answered with the nearest ones. */
export function explain(io: Io, file: string, id: FigureId, options: ExplainOptions): ExitCode {
  const depth = Number(options.depth ?? '1');
  if (!Number.isInteger(depth) || depth < 0) {
    io.err(`--depth ${String(options.depth)}: write a whole number\n`);
    return EXIT.usage;
  }
  const loaded = load(io, file, options);
  if (!loaded) return EXIT.usage;
  const { projection } = loaded;
  const figure = explained(projection, id);
  if (!figure) {
    const meant = nearest(id, allFigures(projection)).map((known) => `  ${known}\n`);
    io.err(`There is no figure ${id}. Did you mean one of these?\n${meant.join('')}`);
    return EXIT.usage;
  }
  io.out(
    options.json === true
      ? jsonText(collected(projection, figure, depth))
      : `${tree(projection, figure, depth, speechOf(projection, options.locale)).join('\n')}\n`,
  );
  return loaded.code;
}

/** The lines that explain a figure with its parts, one level deep. */
export function treeOf(projection: Projection, figure: Explained, locale?: string): string[] {
  return tree(projection, figure, 1, speechOf(projection, locale));
}

/** The figure and those below it, as plain JSON by address. */
function collected(projection: Projection, figure: Explained, depth: number): Record<FigureId, Explained> {
  let found: Record<FigureId, Explained> = { [figure.id]: figure };
  let level = [figure];
  for (let at = 0; at < depth; at++) {
    level = level.flatMap((one) => partsOf(projection, one));
    found = { ...found, ...Object.fromEntries(level.map((one) => [one.id, one])) };
  }
  return found;
}

function partsOf(projection: Projection, { because }: Explained): Explained[] {
  return below(projection, because).flatMap((id) => explained(projection, id) ?? []);
}

/** Name, value, reasons and address of a figure, its parts below it, each level two spaces further in. */
function tree(projection: Projection, figure: Explained, depth: number, speech: Speech): string[] {
  const { name, value, why } = explanationOf(figure, (id) => explained(projection, id), speech);
  const own = [`${name}: ${value}  [${figure.id}]`, ...why.map((line) => `    ${line}`)];
  if (depth === 0) return [own[0] ?? ''];
  const parts = partsOf(projection, figure);
  const shown = parts.slice(0, MOST_PARTS).flatMap((part) => tree(projection, part, depth - 1, speech));
  const rest = parts.length - MOST_PARTS;
  return [
    ...own,
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${String(rest)} more; --json gives them all`] : []),
  ];
}
