import type { Power } from '../inventory.ts';
import type { Cell } from '../table.ts';
import type { Column } from './column.ts';
import { inMiB } from './heading.ts';

/** What a cell of a kind may come to. */
export type Value = string | number | boolean | undefined;

/** A cell that holds something which cannot stand there. */
export const NOT_READABLE = Symbol('not readable');

/** Reads a cell as what its column holds; undefined when it is empty. */
export function valueOf(
  cell: Cell,
  { kind, most = Infinity, blank }: Pick<Column, 'kind' | 'most' | 'blank'>,
  unit: string | undefined,
): Value | typeof NOT_READABLE {
  const given = typeof cell === 'string' ? cell.trim() : cell;
  if (given === undefined || given === '' || given === blank) return undefined;
  switch (kind) {
    case 'text':
      return String(given);
    case 'count':
      return within(countOf(given), most);
    case 'size':
      return within(sizeOf(given, unit), most);
    case 'flag':
      return flagOf(given);
    case 'power':
      return POWERS.get(String(given).toLowerCase()) ?? NOT_READABLE;
    case 'date':
      return dateOf(given);
  }
}

function within(number: number | typeof NOT_READABLE, most: number): number | typeof NOT_READABLE {
  return number !== NOT_READABLE && number <= most ? number : NOT_READABLE;
}

const POWERS: ReadonlyMap<string, Power> = new Map([
  ['poweredon', 'on'],
  ['poweredoff', 'off'],
  ['suspended', 'suspended'],
]);

// Thousands are set apart in many ways; no count and no size of a VM is a fraction, so any of them is only that.
const GROUPED = /^\d{1,3}(?:([.,'’\u00a0\u202f ])\d{3})(?:\1\d{3})*$/;

function numberOf(given: string | number | boolean): number | typeof NOT_READABLE {
  if (typeof given === 'boolean') return NOT_READABLE;
  const plain = typeof given === 'string' && GROUPED.test(given) ? given.replaceAll(/\D/g, '') : given;
  const number = typeof plain === 'string' && !/^\d+(\.0*)?$/.test(plain) ? Number.NaN : Number(plain);
  return Number.isFinite(number) && number >= 0 && number <= Number.MAX_SAFE_INTEGER ? number : NOT_READABLE;
}

function countOf(given: string | number | boolean): number | typeof NOT_READABLE {
  const number = numberOf(given);
  return number === NOT_READABLE || Number.isInteger(number) ? number : NOT_READABLE;
}

function sizeOf(given: string | number | boolean, unit: string | undefined): number | typeof NOT_READABLE {
  const number = numberOf(given);
  return number === NOT_READABLE ? number : number * inMiB(unit);
}

function flagOf(given: string | number | boolean): boolean | typeof NOT_READABLE {
  const text = String(given).toLowerCase();
  if (['true', '1', 'yes'].includes(text)) return true;
  return ['false', '0', 'no'].includes(text) ? false : NOT_READABLE;
}

const DAY = 86_400_000;
// Spreadsheets count days from here, so that their 29 February 1900, which never was, does no harm after it.
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LATEST_DAY = 73_050;

function dateOf(given: string | number | boolean): string | typeof NOT_READABLE {
  if (typeof given === 'number' && given > 0 && given < LATEST_DAY)
    return new Date(DAY_ZERO + Math.floor(given) * DAY).toISOString().slice(0, 10);
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(String(given)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return NOT_READABLE;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
