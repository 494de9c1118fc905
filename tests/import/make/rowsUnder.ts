import type { Made, MadeSheet } from './workbook.ts';

/** Values of one row by their headings; whatever is not given is empty. */
export type Given = Readonly<Record<string, Made>>;

/** A sheet with these headings, in their order, and rows given by them. */
export function sheetOf(name: string, headings: readonly string[], rows: readonly Given[]): MadeSheet {
  return {
    name,
    rows: [
      headings,
      ...rows.map((given) => {
        const unknown = Object.keys(given).filter((heading) => !headings.includes(heading));
        if (unknown.length > 0) throw new Error(`${name} has no column ${unknown.join(', ')}`);
        return headings.map((heading) => given[heading]);
      }),
    ],
  };
}
