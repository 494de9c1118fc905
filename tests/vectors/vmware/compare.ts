import { type Exact, exact } from '../../../src/model/exact/decimal.ts';

/** What a figure of a vector may be; `undefined` where the input does not lead to it. */
export type Figure = number | boolean | readonly number[] | Exact | undefined;

/** A sum that a source printed: the exact part that it rounded to whole money, and how often it took it. */
export interface Printed {
  readonly part: Exact;
  readonly times: number;
}

/** Whether a figure is a number, exact or not. */
export function isNumber(figure: Figure): figure is number | Exact {
  return typeof figure === 'number' || (typeof figure === 'object' && !isList(figure));
}

const isList = (figure: Figure): figure is readonly number[] => Array.isArray(figure);

/** Whether a figure is the expected one; a fraction in a source is taken to be rounded to the digits it shows. */
export function agrees(expected: unknown, figure: Figure): boolean {
  if (typeof expected === 'number') return isNumber(figure) && shownAs(figure, expected);
  if (!Array.isArray(expected)) return expected === figure;
  return (
    isList(figure) &&
    expected.length === figure.length &&
    expected.every((each, at) => agrees(each, figure[at]))
  );
}

function shownAs(figure: number | Exact, expected: number): boolean {
  const value = exact(String(figure));
  const digits = exact(expected).decimalPlaces();
  return (digits === 0 ? value : value.toDecimalPlaces(digits)).eq(expected);
}

/** Whether a printed sum of whole money is what rounding its part, up or down, can give. */
export function agreesPrinted(expected: unknown, printed: Printed | undefined): boolean {
  if (printed === undefined || typeof expected !== 'number') return false;
  const { part, times } = printed;
  return [part.floor(), part.ceil()].some((rounded) => rounded.times(times).eq(expected));
}

/** What differs, for the report. */
export function differenceOf(key: string, expected: unknown, found: Figure): string {
  return `${key}: expected ${JSON.stringify(expected)}, found ${found === undefined ? 'nothing' : JSON.stringify(found)}`;
}
