import type { Differing } from '../report/facts.ts';
import type { SideCell, SideRow } from '../report/scenarios.ts';
import { cellText } from './cell.ts';
import { fieldTitle } from './fields.ts';
import { KEY_WORDS } from './headings.ts';
import { list, type Speech } from './speech.ts';
import type { TextTable } from './table.ts';

/** A scenario as it is spoken of beside others. */
export interface SideName {
  readonly name: string;
  readonly speech: Speech;
}

/** Words around scenarios side by side. */
export const SIDE_WORDS = {
  same: 'the same',
  nothing: 'nothing',
  absent: 'not in it',
  baseline: 'baseline',
  inputs: 'Inputs that differ',
  noInputs: 'No input differs.',
  figures: 'Key figures side by side',
  input: 'Input',
  figure: 'Figure',
} as const;

/** Inputs that are listed; the rest is counted. */
const MOST_INPUTS = 40;

/** Said above everything where scenarios rest on different facts: then their totals are not like for like. */
export function unlikeSentence(names: readonly string[]): string {
  return `Not like for like: facts differ between ${list(names.map((name) => `“${name}”`))}.`;
}

/** Only the inputs that differ: as the first scenario has them, and what becomes of them in the others. */
export function inputsTable(differing: readonly Differing[], sides: readonly SideName[]): TextTable {
  const rows = differing.slice(0, MOST_INPUTS).map(({ path, values: [first = '', ...others] }) => ({
    heading: `${titleOf(path, sides)} (${path})`,
    cells: [
      first || SIDE_WORDS.nothing,
      ...others.map((value) => (value === first ? SIDE_WORDS.same : `→ ${value || SIDE_WORDS.nothing}`)),
    ],
  }));
  const rest = differing.length - rows.length;
  const more = { heading: `and ${String(rest)} more`, cells: sides.map(() => '') };
  return {
    title: SIDE_WORDS.inputs,
    columns: [SIDE_WORDS.input, ...sides.map(({ name }) => name)],
    rows: rest > 0 ? [...rows, more] : rows,
  };
}

// A thing that is not in the first scenario has its name in another one.
function titleOf(path: string, sides: readonly SideName[]): string {
  const titles = sides.map(({ speech }) => fieldTitle(path, speech));
  return titles.find((title) => title !== titles[0]) ?? titles[0] ?? path;
}

/** The key figures of every future, as the first scenario has them, and in the others with the difference. */
export function figuresTable(rows: readonly SideRow[], sides: readonly SideName[]): TextTable {
  return {
    title: SIDE_WORDS.figures,
    columns: [SIDE_WORDS.figure, ...sides.map(({ name, speech }) => `${name} (${speech.currency})`)],
    rows: rows.map((row) => ({
      heading: figureTitle(row, sides),
      cells: row.cells.map((cell, at) => sideText(cell, sides[at]?.speech)),
    })),
  };
}

function figureTitle({ future, key }: SideRow, sides: readonly SideName[]): string {
  return `${sideFuture(future, sides)}: ${KEY_WORDS[key]}`;
}

/** A future by the name that the first scenario which knows one gives it. */
export function sideFuture(future: string, sides: readonly SideName[]): string {
  const names = sides.map(({ speech }) => speech.future(future));
  return names.find((name) => name !== future) ?? future;
}

/** A figure in one scenario, with its difference from the first one: "84,850.17 (+2,000.00)". */
export function sideText({ is, figure, more }: SideCell, speech: Speech | undefined): string {
  if (is !== 'figure' || !figure || !speech)
    return is === 'baseline' ? SIDE_WORDS.baseline : SIDE_WORDS.absent;
  const text = cellText(figure, speech);
  if (more === undefined || Number(more) === 0) return text;
  return `${text} (${Number(more) > 0 ? '+' : ''}${speech.numbers.exact(more)})`;
}

/** The finding of the picture of one future in several scenarios; without totals that can be compared there is none. */
export function overlayFinding(future: string, cheapest: SideName | undefined, total: string): string {
  if (!cheapest) return `What “${future}” costs over time`;
  return `“${future}” costs least in “${cheapest.name}”: ${cheapest.speech.about(total)}`;
}

/** A name where room is short: its end stays, because copies differ there. */
export function endLabel(name: string): string {
  return name.length <= 22 ? name : `${name.slice(0, 12).trimEnd()}…${name.slice(-8).trimStart()}`;
}
