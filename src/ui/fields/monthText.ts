import { monthNumber, monthText } from '../../model/time/month.ts';

/** A typed month as "2028-04", or undefined: "2028-4", "4/2028", "04.2028", "April 2028" and "Apr 2028" are understood. */
export function readMonth(typed: string, locale: string): string | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const yearFirst = /^(\d{4})\s*[-/. ]\s*(\d{1,2})$/.exec(text);
  if (yearFirst) return made(yearFirst[1], yearFirst[2]);
  const monthFirst = /^(\d{1,2})\s*[-/. ]\s*(\d{4})$/.exec(text);
  if (monthFirst) return made(monthFirst[2], monthFirst[1]);
  const named = /^(\p{L}[\p{L}.]*)[\s,]+(\d{4})$/u.exec(text);
  const month = named ? monthNamed(named[1] ?? '', [locale, 'en']) : undefined;
  return month === undefined ? undefined : made(named?.[2], String(month));
}

function made(year = '', month = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}`;
  return monthNumber(text) === undefined ? undefined : text;
}

/** The number of a month whose name begins as typed, if that is one month only. */
function monthNamed(typed: string, locales: readonly string[]): number | undefined {
  const begins = typed.replace(/\.$/, '');
  if (begins.length < 3) return undefined;
  for (const locale of locales) {
    const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const found = Array.from({ length: 12 }, (_, at) => at).filter((at) =>
      names
        .format(Date.UTC(2000, at, 1))
        .toLowerCase()
        .startsWith(begins),
    );
    const [first] = found;
    if (first !== undefined && found.length === 1) return first + 1;
  }
  return undefined;
}

/** "Apr 2028" in the user's locale, for a month of the scenario. */
export function shownMonth(text: string, locale: string): string {
  const month = monthNumber(text);
  if (month === undefined) return text;
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.UTC(Math.floor(month / 12), month % 12, 1));
}

/** The month so many months after another. */
export function laterMonth(text: string, months: number): string {
  return monthText((monthNumber(text) ?? 0) + months);
}
