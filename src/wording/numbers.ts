/** Formats of one locale. Everything takes decimal text, so that no cent passes through a binary fraction. */
export interface Numbers {
  readonly locale: string;
  /** All digits of the text, grouped: "1,234.50"; six decimals of what has no end, such as a present value. */
  readonly exact: (text: string) => string;
  /** At most two decimals, for quantities of the forecast: "47.63". */
  readonly count: (value: string | number) => string;
  /** Three significant digits: "48,000", "1.24 M". */
  readonly rounded: (text: string) => string;
  /** A share as percent, with its sign: "−41 %", below ten with one decimal. */
  readonly percent: (share: string) => string;
  /** "April 2028" for a calendar month counted since year 0. */
  readonly month: (month: number) => string;
}

const MOST_DIGITS = 6;

const known = new Map<string, Numbers>();

/** The formats of a locale, made once. */
export function numbersIn(locale: string): Numbers {
  const numbers = known.get(locale) ?? make(locale);
  known.set(locale, numbers);
  return numbers;
}

function make(locale: string): Numbers {
  const upTo = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  const count = upTo(2);
  const tenth = upTo(1);
  const whole = upTo(0);
  const fixed = new Map<number, Intl.NumberFormat>();
  const fixedTo = (digits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const exact = (text: string): string => {
    const digits = Math.min(text.split('.')[1]?.length ?? 0, MOST_DIGITS);
    const format = fixed.get(digits) ?? fixedTo(digits);
    fixed.set(digits, format);
    return trueMinus(format.format(text as Intl.StringNumericLiteral));
  };
  return {
    locale,
    exact,
    count: (value) => trueMinus(count.format(Number(value))),
    rounded: (text) => {
      const value = Number(Number(text).toPrecision(3));
      const [size, unit] = scaleOf(Math.abs(value));
      return trueMinus(count.format(value / size) + unit);
    },
    percent: (share) => {
      const value = Number(share) * 100;
      const format = Math.abs(value) < 9.95 ? tenth : whole;
      return `${signOf(value)}${format.format(Math.abs(value))} %`;
    },
    month: (month) => months.format(Date.UTC(Math.floor(month / 12), month % 12, 1)),
  };
}

function scaleOf(size: number): readonly [number, string] {
  if (size >= 1e9) return [1e9, ' bn'];
  return size >= 1e6 ? [1e6, ' M'] : [1, ''];
}

function signOf(value: number): string {
  if (value === 0) return '';
  return value < 0 ? '−' : '+';
}

/** A minus as it is set in print, whatever the locale's data say. */
function trueMinus(text: string): string {
  return text.replace('-', '−');
}
