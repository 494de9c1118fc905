/** The marks that a locale sets in numbers. */
export interface Marks {
  readonly decimal: string;
  readonly group: string;
}

/** The marks of a locale. */
export function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345678.5);
  const mark = (type: 'decimal' | 'group'): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal') === ',' ? ',' : '.', group: mark('group') };
}

/**
 * A typed number as decimal text ("1234.56"), or undefined when it is none. Both "1.234,56" and "1,234.56" are read
 * everywhere; only where one mark could mean either ("1.234") does the locale decide.
 */
export function decimalText(typed: string, { decimal }: Marks): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[\s'’_]/g, '')
    .replace(/^[−–]/, '-');
  const body = plain.replace(/^[-+]/, '');
  if (!/^(\d[\d.,]*|[.,]\d+)$/.test(body)) return undefined;
  const mark = decimalMark(body, decimal);
  const [whole = '', digits, ...more] = mark === undefined ? [body] : body.split(mark);
  if (more.length > 0 || (digits !== undefined && !/^\d*$/.test(digits))) return undefined;
  if (!isGrouped(whole)) return undefined;
  const integer = whole.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = digits === undefined || digits === '' ? '' : `.${digits}`;
  return `${plain.startsWith('-') ? '-' : ''}${integer}${fraction}`;
}

/** The mark that separates the fraction, or undefined when all marks group thousands or there is none. */
function decimalMark(body: string, ofLocale: string): string | undefined {
  const marks: string[] = body.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  if (marks.some((mark) => mark !== last)) return last;
  if (marks.length > 1) return undefined;
  return last === ofLocale || !isGrouped(body) ? last : undefined;
}

/** Whether marks stand, if at all, before every three digits, and are all the same. */
function isGrouped(whole: string): boolean {
  return /^(\d*|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(whole);
}

/** Decimal text times ten to the power of `places`, exactly: 0.05 becomes 5 for two places. */
export function shifted(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', digits = ''] = text.replace('-', '').split('.');
  const all = places < 0 ? whole.padStart(1 - places, '0') + digits : whole + digits.padEnd(places, '0');
  const point = (places < 0 ? Math.max(whole.length, 1 - places) : whole.length) + places;
  const integer = all.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const fraction = all.slice(point).replace(/0+$/, '');
  return `${sign}${integer}${fraction === '' ? '' : `.${fraction}`}`;
}
