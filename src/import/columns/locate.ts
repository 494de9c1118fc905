import { letterOf, type Cell } from '../table.ts';
import type { Column } from './column.ts';
import { headingOf, type Heading } from './heading.ts';

/** Where a field stands in a table. */
export interface Located {
  readonly field: string;
  readonly column: Column;
  readonly at: number;
  readonly heading: string;
  readonly unit: string | undefined;
  /** Letters of all columns with the same heading, where there are several. */
  readonly among: readonly string[];
}

/** Finds the columns of a format by their headings; the order in which they stand does not matter. */
export function locate(columns: Readonly<Record<string, Column>>, cells: readonly Cell[]): Located[] {
  const headings = cells.map(headingOf);
  const known = new Set(Object.values(columns).flatMap((column) => column.headings.map(plain)));
  return Object.entries(columns).flatMap(([field, column]) => {
    const name = column.headings.map(plain).find((text) => headings.some((one) => one.text === text));
    if (name === undefined) return [];
    const behind = new Set(column.before?.map(plain));
    const isInPlace = (at: number): boolean => behind.has(headings[at + 1]?.text ?? '');
    const found = headings.flatMap(({ text }, at) =>
      text === name || (isInPlace(at) && RENAMED.exec(text)?.[1] === name) ? [at] : [],
    );
    const inPlace = found.filter(isInPlace);
    const at = inPlace.at(-1) ?? likeliest(found, headings, known);
    const heading = String(cells[at]).trim();
    const among = found.length > 1 ? found.map(letterOf) : [];
    return [{ field, column, at, heading, unit: headings[at]?.unit ?? column.unit, among }];
  });
}

/** What programs make of a heading that is there already: "Datacenter_1", "Datacenter.1". */
const RENAMED = /^(.+)[_.]\d$/;

function plain(heading: string): string {
  return headingOf(heading).text;
}

/**
 * Custom attributes become columns and may carry the heading of another one. The genuine column stands among its own
 * kind, the custom attribute among custom attributes.
 */
function likeliest(
  found: readonly number[],
  headings: readonly Heading[],
  known: ReadonlySet<string>,
): number {
  const isKnown = (at: number): number => (known.has(headings[at]?.text ?? '') ? 1 : 0);
  const neighbours = found.map((at) => isKnown(at - 1) + isKnown(at + 1));
  return found[neighbours.indexOf(Math.max(...neighbours))] ?? -1;
}
