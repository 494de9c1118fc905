import { readEstate } from '../../../src/import/readEstate.ts';
import type { ReadEstate } from '../../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../../src/wording/inventory/guests.ts';
import { workbookOf, type MadeSheet } from '../make/workbook.ts';

/** Every number that a reading gives, by a name: what was counted, and of every cluster its hosts and its guests. */
export type Figures = Readonly<Record<string, string>>;

/** The estate of made sheets; they always give one. */
export async function estateOf(sheets: readonly MadeSheet[]): Promise<ReadEstate> {
  const read = await readEstate(workbookOf(sheets), 'made.xlsx', guestGroupName);
  if (!read.estate) throw new Error(`nothing was read: ${read.problems.map(({ code }) => code).join(', ')}`);
  return read.estate;
}

/** The figures of an estate. */
export function figuresOf({ counts, clusters, use, licences, source }: ReadEstate): Figures {
  const told: [string, unknown][] = [
    ...Object.entries(counts).map(([name, count]): [string, unknown] => [`counts.${name}`, count]),
    ['licences', licences],
    ['use', use],
    ['exported', source.exportedOn],
    ['version', source.version],
    ['clusters', clusters.map(({ name }) => name)],
    ...clusters.flatMap(({ name, hosts, guests, ...others }): [string, unknown][] => [
      [`hosts of ${name}`, hosts],
      [`guests of ${name}`, guests],
      [`rest of ${name}`, others],
    ]),
  ];
  return Object.fromEntries(told.map(([name, value]) => [name, JSON.stringify([value])]));
}

/** The names of figures that differ, those that only one of the two has among them. */
export function differing(one: Figures, other: Figures): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
}

/** What a reading says beside its figures: what was found where, and every problem; letters of columns left out. */
export function reportOf({ source, problems }: ReadEstate): string {
  const sheets = source.sheets.map(({ columns, ...sheet }) => ({
    ...sheet,
    columns: columns.map(({ field, heading, unit }) => ({ field, heading, unit })),
  }));
  return JSON.stringify([sheets, problems], (key, value: unknown) =>
    key === 'letters' || key === 'taken' ? null : value,
  );
}
