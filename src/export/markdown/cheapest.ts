import type { Cheapest } from '../../model/cheapest/cheapest.ts';
import {
  barredLines,
  cautionTexts,
  CHEAPEST_WORDS,
  cheapestSentence,
  cheapestTable,
  partLines,
  rowName,
} from '../../wording/cheapest.ts';
import { INCOMPLETE } from '../../wording/cell.ts';
import type { Speech } from '../../wording/speech.ts';
import { escaped, markdownTable } from './table.ts';

/** All ways side by side, to forward: the finding, what must be said above the table, the table, what does not apply, and sources. */
export function cheapestMarkdown(found: Cheapest, speech: Speech): string {
  const table = cheapestTable(found, speech);
  const barred = barredLines(found, speech);
  const blocks = [
    `# ${escaped(table.title)}`,
    `**${escaped(cheapestSentence(found, speech))}.**`,
    ...cautionTexts(found, speech).map(escaped),
    markdownTable(table),
    `${INCOMPLETE} incomplete: something is missing in this row.`,
    escaped(CHEAPEST_WORDS.note),
    ...(barred.length === 0 ? [] : [`## ${CHEAPEST_WORDS.barred}`, listed(barred)]),
    '## What each row rests on',
    ...found.rows
      .filter(({ reasons }) => reasons.length === 0)
      .flatMap((row) => [`### ${escaped(rowName(row, speech))}`, listed(partLines(row, speech))]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${escaped(line)}`).join('\n');
}
