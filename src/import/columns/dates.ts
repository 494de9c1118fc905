/** Whether the day or the month stands first in dates with slashes; open where no text of the column tells. */
export type DayOrder = 'day' | 'month' | 'open';

/** What the texts of a column together tell of the order of day and month; two that contradict tell nothing. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const orders = new Set(
    texts.flatMap((text) => {
      const [, first, second] = SLASHES.exec(text) ?? [];
      if (Number(first) > 12) return ['day' as const];
      return Number(second) > 12 ? ['month' as const] : [];
    }),
  );
  const [order = 'open'] = orders;
  return orders.size > 1 ? 'open' : order;
}

/** Whether only the other texts of its column may tell what a text means as a date. */
export function hasSlashes(text: string): boolean {
  return SLASHES.test(text);
}

/** The day that a text states, as YYYY-MM-DD; "open" where day and month may be either, undefined where it states none. */
export function dateIn(text: string, order: DayOrder): string | undefined {
  const [, first = '', second = '', year = ''] = SLASHES.exec(text) ?? [];
  if (year !== '') {
    if (order === 'open' && first !== second) return 'open';
    return order === 'month' ? day(year, first, second) : day(year, second, first);
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const named = /(?:^|\s)(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})(?!\d)/.exec(text);
  if (named) return day(named[3], String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1]);
  return undefined;
}

const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function day(year = '', month = '', dayOfMonth = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
