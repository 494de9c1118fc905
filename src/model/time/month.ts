/** A calendar month as text, "YYYY-MM": how months are written in scenarios and results. */
export type MonthText = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Counts months since year 0, so that differences are whole months; undefined when the text is no month. */
export function monthNumber(text: MonthText): number | undefined {
  const parts = MONTH.exec(text);
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) - 1 : undefined;
}

/** The text of a month counted since year 0; the inverse of monthNumber. */
export function monthText(month: number): MonthText {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}

/** Whole months from `start` to `text`, negative before it; throws on a text that the rim should have refused. */
export function monthsFrom(start: MonthText, text: MonthText): number {
  const from = monthNumber(start);
  const to = monthNumber(text);
  if (from === undefined || to === undefined) throw new TypeError(`no month: ${start}, ${text}`);
  return to - from;
}
