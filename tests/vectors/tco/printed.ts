import { exact, Exact } from '../../../src/model/exact/decimal.ts';
import type { Figure } from '../guests/reading.ts';

/** How a note says that its source rounds what it prints. */
const ROUNDS = /rounded|shown|about/i;

/** What a source is known to do with its figures. */
export interface Printing {
  readonly note: string;
  /** Whether it rounds them: its note says so, or a rate was worked out from what it prints. */
  readonly rounds: boolean;
}

/** How a comparison prints, by its note and by what was worked out from its figures. */
export function printingOf(note: string, inputs: Readonly<Record<string, unknown>>): Printing {
  return { note, rounds: ROUNDS.test(note) || Object.keys(inputs).some((key) => key.endsWith('_implied')) };
}

/**
 * Whether a printed figure is the model's: the same to the digits after the point that are printed, whole money up or
 * down. Of a source that rounds, the leading digits that it prints are enough; where its note gives the exact figure, which
 * has to be the model's, it may also have cut off or raised the last digit that it prints. There is no other tolerance.
 */
export function agreesWith(printed: unknown, figure: Figure, printing: Printing): boolean {
  if (Array.isArray(printed))
    return (
      Array.isArray(figure) &&
      printed.length === figure.length &&
      printed.every((each, at) => agreesWith(each, (figure as readonly Figure[])[at], printing))
    );
  if (typeof printed !== 'number' || !(typeof figure === 'number' || figure instanceof Exact))
    return printed === figure;
  const value = typeof figure === 'number' ? exact(figure) : figure;
  const want = exact(printed);
  const digits = want.decimalPlaces();
  if (value.toDecimalPlaces(digits).eq(want) || (digits === 0 && value.floor().eq(want))) return true;
  if (printing.rounds && value.toSignificantDigits(want.precision()).eq(want)) return true;
  return value.minus(want).abs().lessThan(lastDigit(want)) && isQuoted(value, printing.note);
}

/** One of the last digit that is printed: 1,000 of 48,000. */
function lastDigit(want: Exact): Exact {
  return exact(10).pow(want.e - want.precision() + 1);
}

/** Whether the note itself gives the model's figure, to the digits it has. */
function isQuoted(value: Exact, note: string): boolean {
  const given = (note.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => exact(text.replaceAll(',', '')));
  return given.some((quoted) => value.toDecimalPlaces(quoted.decimalPlaces()).eq(quoted));
}
