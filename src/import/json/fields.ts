import { importProblem, rowsOf, type ImportProblem } from '../problem.ts';
import { member } from './document.ts';

/** Where in a document a thing stands: names joined by strokes, and its number in the list of that name. */
export interface JsonPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Reads numbers and texts of a document and remembers which could not be read. */
export class Fields {
  private readonly unread = new Map<
    string,
    { readonly place: JsonPlace; readonly column: string; readonly given: string; readonly rows: number[] }
  >();

  constructor(private readonly file: string) {}

  /** A whole number; undefined where nothing is stated, or nothing that can be one. */
  count(thing: unknown, name: readonly string[], place: JsonPlace, most: number): number | undefined {
    const number = this.size(thing, name, place, most);
    if (number === undefined || Number.isInteger(number)) return number;
    this.refuse(number, name, place);
    return undefined;
  }

  /** A number that is not negative. */
  size(thing: unknown, name: readonly string[], place: JsonPlace, most: number): number | undefined {
    const value = member(thing, ...name);
    if (value === undefined) return undefined;
    if (typeof value === 'number' && value >= 0 && value <= most) return value;
    this.refuse(value, name, place);
    return undefined;
  }

  /** What could not be read, once for each field of each list. */
  problems(): ImportProblem[] {
    return [...this.unread.values()].map(({ place: { sheet, row }, column, given, rows }) =>
      importProblem('not-readable', { file: this.file, sheet, row, column }, { ...rowsOf(rows), given }),
    );
  }

  private refuse(value: unknown, name: readonly string[], place: JsonPlace): void {
    const column = name.join('/');
    const key = JSON.stringify([place.sheet, column]);
    const given = (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, LONGEST_GIVEN);
    const same = this.unread.get(key) ?? { place, column, given, rows: [] };
    same.rows.push(place.row);
    this.unread.set(key, same);
  }
}

const LONGEST_GIVEN = 40;

/** A text that is not empty. */
export function textAt(thing: unknown, ...name: readonly string[]): string | undefined {
  const value = member(thing, ...name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
