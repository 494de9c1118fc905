import * as z from 'zod';
import { Exact } from '../../src/model/exact/decimal.ts';
import { type Figure, type Figures, unlessRefused } from './guests/reading.ts';
import type { Outcome } from './outcome.ts';
import { byCore, bySocket, saved } from './tco/licences.ts';
import { agreesWith, printingOf } from './tco/printed.ts';
import { hostTotal, quotes, renewal, subscriptions, toldQuotes } from './tco/quotes.ts';
import { sizing } from './tco/sizing.ts';
import { TcoDesk, type TcoVector, tcoVectorSchema } from './tco/vector.ts';
import { onAzure, onWindows } from './tco/windows.ts';

/** Everything that inputs may lead to; what comes later knows more of a comparison and wins. */
const READERS: readonly ((desk: TcoDesk) => Figures)[] = [
  toldQuotes,
  byCore,
  bySocket,
  saved,
  onWindows,
  onAzure,
  quotes,
  renewal,
  subscriptions,
  hostTotal,
  sizing,
];

/** How a note says that a figure cannot be computed from what the source states, or that the source errs. */
const NOT_THE_MODELS =
  /not (in )?reproducible|not reproducible|inconsistent|trap|do not use|only totals|not priced|rounded up by the author|implies/i;

/** Runs published comparisons through ordinary scenarios; one is read by the names of its inputs and outputs, never by its id. */
export function runTco(vectors: unknown): Outcome {
  const passed: string[] = [];
  const failed: { id: string; difference: string }[] = [];
  const skipped: { id: string; reason: string }[] = [];
  for (const vector of z.array(tcoVectorSchema).parse(vectors)) {
    const { id, outputs, note = '' } = vector;
    const { figures } = tcoReading(vector);
    const printing = printingOf(note, vector.inputs);
    const names = Object.keys(outputs);
    const unknown = names.filter((name) => figures[name] === undefined);
    const differing = names.filter(
      (name) => figures[name] !== undefined && !agreesWith(outputs[name], figures[name], printing),
    );
    if (unknown.length + differing.length === 0 && names.length > 0) passed.push(id);
    else if (differing.length > 0 && !NOT_THE_MODELS.test(note)) {
      const each = differing.map((name) => differenceOf(name, outputs[name], figures[name]));
      failed.push({ id, difference: each.join('; ') });
    } else skipped.push({ id, reason: reasonOf(vector, figures, unknown, differing) });
  }
  return { passed, failed, skipped };
}

/** The figures of a comparison, and everything projected for it. */
export function tcoReading(vector: TcoVector): { desk: TcoDesk; figures: Figures } {
  const desk = new TcoDesk(vector);
  const figures: Record<string, Figure> = {};
  for (const read of READERS)
    for (const [name, figure] of Object.entries(unlessRefused(() => read(desk)) ?? {}))
      if (figure !== undefined) figures[name] = figure;
  return { desk, figures };
}

function reasonOf(
  { outputs }: TcoVector,
  figures: Figures,
  unknown: readonly string[],
  differing: readonly string[],
): string {
  const good = Object.keys(outputs).filter((name) => !unknown.includes(name) && !differing.includes(name));
  const parts = [
    ...(unknown.length > 0 ? [`its inputs do not lead to ${unknown.join(', ')}`] : []),
    ...(differing.length > 0
      ? [
          `its note says why the source differs: ${differing.map((name) => differenceOf(name, outputs[name], figures[name])).join('; ')}`,
        ]
      : []),
    ...(good.length > 0 ? [`reproduced: ${good.join(', ')}`] : []),
  ];
  return parts.join(' | ') || 'nothing is expected';
}

function differenceOf(name: string, want: unknown, figure: Figure): string {
  return `${name}: expected ${JSON.stringify(want)}, found ${JSON.stringify(plain(figure))}`;
}

/** A figure as it is told: ranges as lists, amounts as numbers. */
function plain(figure: Figure): unknown {
  if (Array.isArray(figure)) return (figure as readonly Figure[]).map(plain);
  return figure instanceof Exact ? figure.toNumber() : figure;
}
