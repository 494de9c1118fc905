import type { CalendarEnd, CalendarRow } from '../../report/calendar.ts';
import type { Speech } from '../speech.ts';

/** Heads of the table behind the picture, and the name of what walks it. */
export const CALENDAR_WORDS = {
  contract: 'Contract',
  ends: 'Ends',
  ending: 'Units that end',
  renewed: 'Units renewed',
  worth: 'Worth of the new terms',
  start: 'Latest start of the move',
  walk: 'End of a contract',
  never: 'not within the horizon',
  noEnd: 'no end',
  nobody: 'no move spares it',
} as const;

/** What is drawn. */
export const CALENDAR_SUBTITLE =
  'Contracts by month with their units; ticks are ends, and the line before a tick begins where a move must begin that is to spare the renewal';

/** A contract by its name and what it licenses. */
export function contractName({ holding, offer }: CalendarRow, speech: Speech): string {
  const licence = speech.offer(offer);
  if (holding === undefined) return `${licence}, bought later`;
  const name = speech.holding(holding);
  return name === holding ? `${licence} (${holding})` : `${name} (${licence})`;
}

/** The finding: the first end of a contract, and by when the move that spares its renewal must begin. */
export function calendarFinding(future: string, rows: readonly CalendarRow[], speech: Speech): string {
  const name = `“${speech.future(future)}”`;
  const [first] = rows;
  const [end] = first?.ends ?? [];
  if (!first || !end) return `Nothing that ${name} holds ends within the horizon`;
  const start = rows.flatMap(({ ends }) => ends).find(({ latestStart }) => latestStart)?.latestStart;
  const renewal = `First end of a contract of ${name}: ${speech.offer(first.offer)} in ${speech.month(end.month)}`;
  if (!start) return renewal;
  return `${renewal}; ${start.month < 0 ? 'the move that spares a renewal had to begin' : 'the first move that spares a renewal must begin'} by ${speech.month(start.month)}`;
}

/** One end in words. */
export function endReading(row: CalendarRow, end: CalendarEnd, speech: Speech): string {
  const count = (units: number): string => speech.numbers.exact(String(units));
  const renewed = end.renewed === 0 ? 'none renewed' : `${count(end.renewed)} renewed`;
  const start = end.latestStart
    ? ` · latest start of the move that spares it: ${speech.month(end.latestStart.month)}`
    : '';
  return `${speech.month(end.month)}: ${contractName(row, speech)}, ${count(end.ending)} end, ${renewed}${start}`;
}

/** How many contracts the picture leaves to its table. */
export function moreContracts(count: number, speech: Speech): string {
  return `${speech.numbers.count(count)} more ${count === 1 ? 'contract stands' : 'contracts stand'} in the table.`;
}
