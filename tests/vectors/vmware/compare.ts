import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import type { Figure } from './figures.ts';

const text = (figure: unknown): string => JSON.stringify(figure);

/** Whether a figure is the expected one; a fraction in a source is taken to be rounded to the digits it shows. */
export function agrees(expected: unknown, figure: Figure): boolean {
  if (typeof expected === 'number') return isNumber(figure) && exact(figure).toDecimalPlaces(placesOf(expected)).eq(expected);
  if (Array.isArray(expected)) {
    return (
      Array.isArray(figure) &&
      expected.length === figure.length &&
      expected.every((each, at) => agrees(each, figure[at] as Figure))
    );
  }
  return expected === figure;
}

const isNumber = (figure: Figure): figure is number | Exact =>
  typeof figure === 'number' || (typeof figure === 'object' && !Array.isArray(figure));

const placesOf = (value: number): number => exact(value).decimalPlaces();

/** Whether a printed sum of whole money is what rounding each of its parts, up or down, can give. */
export function agreesPrinted(expected: unknown, { part, times }: { part: Exact; times: number }): boolean {
  return [part.floor(), part.ceil()].some((rounded) => typeof expected === 'number' && rounded.times(times).eq(expected));
}

/** What differs, for the report. */
export function differenceOf(key: string, expected: unknown, found: unknown): string {
  return `${key}: expected ${text(expected)}, found ${text(found) ?? 'nothing'}`;
}
