import type { TextTable } from '../wording/table.ts';

/** A table set in columns for a terminal: the first to the left, the others to the right, two spaces between. */
export function columnsText({ title, columns, rows }: TextTable): string {
  const lines = [columns, ...rows.map(({ heading, cells }) => [heading, ...cells])];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => width(line[at] ?? ''))));
  const set = (line: readonly string[]): string =>
    line
      .map((cell, at) => padded(cell, widths[at] ?? 0, at > 0))
      .join('  ')
      .trimEnd();
  return [title, ...lines.map((line) => `  ${set(line)}`)].join('\n');
}

function padded(cell: string, to: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, to - width(cell)));
  return right ? space + cell : cell + space;
}

/** How many places a text takes: letters with their accents as one, wide letters of East Asia as two. */
function width(text: string): number {
  let places = 0;
  for (const letter of text) {
    if (/\p{Mark}|\p{Format}/u.test(letter)) continue;
    places += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter) ? 2 : 1;
  }
  return places;
}
