import type { TextTable } from '../../wording/table.ts';

/** A table in Markdown, numbers to the right. */
export function markdownTable({ columns, rows }: TextTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'));
  return [
    line(columns),
    `| ${rule.join(' | ')} |`,
    ...rows.map(({ heading, cells }) => line([heading, ...cells])),
  ].join('\n');
}

/** A name as it was given, whatever it would mean to a reader of Markdown. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
