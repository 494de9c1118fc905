import type { Power } from '../inventory.ts';
import type { SheetData } from '../problem.ts';
import type { Cell } from '../table.ts';
import type { Column } from './column.ts';
import { dateIn, dayOrderOf, hasSlashes, type DayOrder } from './dates.ts';
import { inMiB } from './heading.ts';
import { decimalSignOf, hasDecimalSign, numberIn, type DecimalSign, type NumberRead } from './numbers.ts';

/** What a cell of a kind may come to. */
export type Value = string | number | boolean | undefined;

/** Why the value of a cell is not known though something stands in it. */
export interface Unread {
  readonly unread: keyof SheetData & ('not-readable' | 'open-numbers' | 'mixed-numbers' | 'open-dates');
}

/** A cell that holds something which cannot stand there. */
export const NOT_READABLE: Unread = { unread: 'not-readable' };

const OPEN_NUMBER: Unread = { unread: 'open-numbers' };
const MIXED_NUMBER: Unread = { unread: 'mixed-numbers' };
const OPEN_DATE: Unread = { unread: 'open-dates' };

/** How numbers and dates are written in a column; told by all of its texts together. */
export interface Habits {
  readonly decimal: DecimalSign;
  readonly order: DayOrder;
}

/** How the texts of a column are written. */
export function habitsOf(texts: readonly string[]): Habits {
  return { decimal: decimalSignOf(texts), order: dayOrderOf(texts) };
}

/** The text of a cell whose value cannot be told before the whole column has been seen; undefined for any other cell. */
export function openTextOf(cell: Cell, { kind }: Pick<Column, 'kind'>): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (kind === 'count' || kind === 'size') return hasDecimalSign(text) ? text : undefined;
  return kind === 'date' && hasSlashes(text) ? text : undefined;
}

/** What stands where nothing is. */
const NOTHING: ReadonlySet<unknown> = new Set([undefined, '', '-']);

/** Reads a cell as what its column holds; undefined when it is empty. A text tells its own habits where nobody else does. */
export function valueOf(
  cell: Cell,
  { kind, most = Infinity, blank }: Pick<Column, 'kind' | 'most' | 'blank'>,
  unit: string | undefined,
  habits?: Habits,
): Value | Unread {
  const given = typeof cell === 'string' ? cell.trim() : cell;
  if (given === undefined || NOTHING.has(given) || given === blank) return undefined;
  switch (kind) {
    case 'text':
      return String(given);
    case 'count':
      return countOf(numberOf(given, habits, true), most);
    case 'size':
      return sizeOf(numberOf(given, habits, inMiB(unit) <= 1), unit, most);
    case 'flag':
      return flagOf(given);
    case 'power':
      return POWERS.get(String(given).toLowerCase().replaceAll(' ', '')) ?? NOT_READABLE;
    case 'percent':
      return percentOf(given, habits);
    case 'date':
      return dateOf(given, habits);
  }
}

// Tools of Nutanix put a k before, or write the bare word; a column that only says whether it runs is a flag.
const POWERS: ReadonlyMap<string, Power> = new Map([
  ['poweredon', 'on'],
  ['poweredoff', 'off'],
  ['suspended', 'suspended'],
  ['on', 'on'],
  ['off', 'off'],
  ['kon', 'on'],
  ['koff', 'off'],
  ['ksuspended', 'suspended'],
  ['true', 'on'],
  ['false', 'off'],
]);

function numberOf(
  given: string | number | boolean,
  habits: Habits | undefined,
  isWhole: boolean,
): NumberRead {
  if (typeof given === 'boolean') return undefined;
  if (typeof given === 'string') return numberIn(given, habits?.decimal ?? decimalSignOf([given]), isWhole);
  return Number.isFinite(given) && given >= 0 && given <= Number.MAX_SAFE_INTEGER ? given : undefined;
}

function countOf(number: NumberRead, most: number): number | Unread {
  if (typeof number !== 'number') return unread(number);
  return Number.isInteger(number) && number <= most ? number : NOT_READABLE;
}

function sizeOf(number: NumberRead, unit: string | undefined, most: number): number | Unread {
  if (typeof number !== 'number') return unread(number);
  const size = number * inMiB(unit);
  return size <= most ? size : NOT_READABLE;
}

function percentOf(given: string | number | boolean, habits: Habits | undefined): number | Unread {
  const bare = typeof given === 'string' ? given.replace(/\s*%$/, '') : given;
  const number = numberOf(bare, habits, false);
  if (typeof number !== 'number') return unread(number);
  return number <= 100 ? number : NOT_READABLE;
}

function unread(number: 'open' | 'mixed' | undefined): Unread {
  if (number === 'open') return OPEN_NUMBER;
  return number === 'mixed' ? MIXED_NUMBER : NOT_READABLE;
}

// Spreadsheets of other languages write these two words in theirs.
const YES: ReadonlySet<string> = new Set(['true', '1', 'yes', 'wahr', 'vrai']);
const NO: ReadonlySet<string> = new Set(['false', '0', 'no', 'falsch', 'faux']);

function flagOf(given: string | number | boolean): boolean | Unread {
  const text = String(given).toLowerCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : NOT_READABLE;
}

const DAY = 86_400_000;
// Spreadsheets count days from here, so that their 29 February 1900, which never was, does no harm after it.
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LATEST_DAY = 73_050;

function dateOf(given: string | number | boolean, habits: Habits | undefined): string | Unread {
  if (typeof given === 'number' && given > 0 && given < LATEST_DAY)
    return new Date(DAY_ZERO + Math.floor(given) * DAY).toISOString().slice(0, 10);
  const text = String(given);
  const date = dateIn(text, habits?.order ?? dayOrderOf([text]));
  return date === 'open' ? OPEN_DATE : (date ?? NOT_READABLE);
}
