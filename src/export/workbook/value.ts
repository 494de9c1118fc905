import type { Explained, LineFilter } from '../../model/explain/explained.ts';
import { ruleById } from '../../model/rules/registry.ts';
import { cellFormula } from './cellFormula.ts';
import { HEADER_ROWS, type Table } from './table.ts';

/** Columns of the sheet that totals look lines up in. */
export const COLUMNS = {
  value: 'C',
  future: 'F',
  month: 'G',
  category: 'H',
  rule: 'I',
  freed: 'J',
  view: 'K',
} as const;

/** The live formula of a figure, or undefined where the sheet holds its value itself (an input, a price, a count). */
export function formulaOf(figure: Explained, table: Table, digits: number): string | undefined {
  const { because } = figure;
  const cell = (id: string): string => `$${COLUMNS.value}$${String(table.rowOf(id))}`;
  switch (because.kind) {
    case 'rule':
      return cellFormula(ruleById(because.rule).formula, (slot) => cell(because.of[slot] ?? ''), digits);
    case 'sum':
      return because.of.length === 0 ? undefined : sums(because.of.map(cell));
    case 'total':
      return `${because.sign < 0 ? '-' : ''}(${sumIfs(because.of, table)})`;
    case 'choice':
      return cell(because.chosen);
    case 'leaf':
    case 'search':
      return undefined;
  }
}

/** Spreadsheets take at most 255 parts in one SUM. */
function sums(cells: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < cells.length; at += 200) parts.push(`SUM(${cells.slice(at, at + 200).join(',')})`);
  return parts.join('+');
}

function sumIfs(filter: LineFilter, table: Table): string {
  const last = HEADER_ROWS + table.figures.length;
  const column = (name: keyof typeof COLUMNS): string =>
    `$${COLUMNS[name]}$${String(HEADER_ROWS + 1)}:$${COLUMNS[name]}$${String(last)}`;
  const conditions = [
    [column('future'), text(filter.future)],
    [column('view'), text(filter.view ?? 'cash')],
    [column('freed'), text(filter.freed === true ? 'freed' : 'paid')],
    ...(filter.from === undefined ? [] : [[column('month'), text(`>=${String(filter.from)}`)]]),
    ...(filter.to === undefined ? [] : [[column('month'), text(`<${String(filter.to)}`)]]),
    ...(filter.category === undefined ? [] : [[column('category'), text(filter.category)]]),
  ];
  return `SUMIFS(${[column('value'), ...conditions.flat()].join(',')})`;
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
