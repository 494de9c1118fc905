import { describe, expect, it } from 'vitest';
import type { ReadEstate } from '../../src/import/reconcile/estate.ts';
import { changed, exchanged, placeOf, renamed, without } from './change/columns.ts';
import DEPENDS from './change/dependence.json' with { type: 'json' };
import { differing, estateOf, figuresOf, reportOf } from './change/figures.ts';
import { rvtools4 } from './make/rvtools4.ts';

/** Which figures may depend on a column, by the start of their names: what is not named here never does. */
const MAY: Readonly<Record<string, readonly string[]>> = DEPENDS;

// A custom attribute that is called Datacenter as well would stand in for the column of that heading when it is gone.
const made = rvtools4();
const sheets = renamed(made, 'vInfo', made[0]?.rows[0]?.indexOf('Datacenter') ?? -1, 'site');
const estate = await estateOf(sheets);
const figures = figuresOf(estate);
const columns = sheets.flatMap(({ name, rows: [headings = []] }) =>
  headings.map((heading, at) => ({ sheet: name, heading: String(heading), at })),
);

/** What a column was read as, by its place; undefined for one that is not read. */
function fieldAt({ source }: ReadEstate, sheet: string, at: number): string | undefined {
  const read = source.sheets.find((one) => one.sheet === sheet);
  const column = read?.columns.find(({ letter }) => placeOf(letter) === at);
  return read && column ? `${read.entity}/${column.field}` : undefined;
}

/** What a change of a column may not do: be passed over in silence, or touch a figure that has nothing to do with it. */
function expectSaid(after: ReadEstate, field: string | undefined): void {
  const touched = differing(figures, figuresOf(after));
  if (field === undefined) {
    expect(touched).toEqual([]);
    return;
  }
  expect(MAY[field]).toBeDefined();
  const may = MAY[field] ?? [];
  expect(touched.filter((name) => !may.some((start) => name.startsWith(start)))).toEqual([]);
  expect(reportOf(after)).not.toBe(reportOf(estate));
}

const named = columns.map(
  (column) => [`${column.sheet} ${String(column.at)} ${column.heading}`, column] as const,
);

describe('one column of an export', () => {
  it('stands where it was looked for', () => {
    const read = columns.filter(({ sheet, at }) => fieldAt(estate, sheet, at) !== undefined);
    expect(columns.length).toBeGreaterThan(200);
    expect(read.length).toBe(estate.source.sheets.flatMap((sheet) => sheet.columns).length);
  });

  it.each(named)(
    'that is not there changes no figure that does not depend on it: %s',
    async (_, { sheet, at }) => {
      expectSaid(await estateOf(changed(sheets, sheet, at, without)), fieldAt(estate, sheet, at));
    },
  );

  it.each(named)('with another heading is as good as not there: %s', async (_, { sheet, at }) => {
    const other = await estateOf(renamed(sheets, sheet, at, 'Something else'));
    expectSaid(other, fieldAt(estate, sheet, at));
    expect(figuresOf(other)).toEqual(figuresOf(await estateOf(changed(sheets, sheet, at, without))));
  });

  it.each(named)('in another place changes nothing: %s', async (_, { sheet, at }) => {
    const width = sheets.find(({ name }) => name === sheet)?.rows[0]?.length ?? 0;
    const moved = await estateOf(changed(sheets, sheet, at + 1 < width ? at : at - 1, exchanged));
    expect(figuresOf(moved)).toEqual(figures);
    expect(reportOf(moved)).toBe(reportOf(estate));
  });
});
