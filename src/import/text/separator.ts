import { Records } from './records.ts';

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Enough records to see which sign divides all of them alike. */
const LOOKED_AT = 50;

/** The sign that divides most records of a text's beginning into as many cells as the headings; outside quotes. */
export function separatorOf(beginning: string): string {
  const rated = SEPARATORS.map((separator) => ({ separator, ...agreementOf(beginning, separator) }));
  const [best] = rated
    .filter(({ cells }) => cells > 1)
    .sort((one, other) => other.alike - one.alike || other.cells - one.cells);
  return best?.separator ?? ',';
}

function agreementOf(text: string, separator: string): { readonly cells: number; readonly alike: number } {
  const counts: number[] = [];
  let isBlank = true;
  const records = new Records(separator, {
    cell: (cell) => {
      if (cell !== '') isBlank = false;
    },
    record: (cells) => {
      if (!isBlank) counts.push(cells);
      isBlank = true;
    },
  });
  // What stands in the last record of a beginning is cut off: it is not asked.
  records.push(text);
  const looked = counts.slice(0, LOOKED_AT);
  const [cells = 0] = looked;
  return { cells, alike: looked.filter((count) => count === cells).length };
}
