import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { locateSoffice } from '../../scripts/machine/soffice.mjs';
import { headlineFigures, writeWorkbook, type WorkbookWords } from '../../src/export/workbook/workbook.ts';
import { explain } from '../../src/model/explain/explain.ts';
import { project } from '../../src/model/project.ts';
import type { Projection } from '../../src/model/projection.ts';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';
import { workloadTables } from '../../src/report/workload.ts';
import { speechOf } from '../../src/wording/speech.ts';
import { textTable } from '../../src/wording/table.ts';
import type { TimelineVector } from '../vectors/timeline.ts';
import { scenarioOf } from '../vectors/timelineScenario.ts';
import { recalculate } from './recalculate.ts';

const soffice = locateSoffice();
const words: WorkbookWords = {
  title: 'Phasein',
  columns: [],
  name: ({ id }) => id,
  origin: ({ because }) => because.kind,
  absence: () => 'none',
  sheets: [],
  about: { sheet: 'About', blocks: [{ title: 'About', lines: ['=1+1'] }] },
};
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const skeleton = scenarioSchema.parse(json('../../examples/skeleton.json'));
const vectors = (json('../vectors/timeline.json') as { cases: TimelineVector[] }).cases;
const solved = ['readable-1', 'cents', 'v2'].map((id) => {
  const vector = vectors.find((candidate) => candidate.case.id === id);
  if (!vector) throw new Error(`no vector ${id}`);
  return scenarioSchema.parse(scenarioOf(vector.case));
});

// The closing line of the test command says when this was not checked because no LibreOffice is there.
describe.skipIf(soffice === null)('a workbook recalculated by LibreOffice', () => {
  it.each([skeleton, ...solved].map((scenario) => [scenario.name ?? '', scenario] as const))(
    'gives the same cents: %s',
    async (_, scenario) => {
      const projection = project(scenario, [], '2026-11-24');
      const accrued = projection.futures.map(({ id }) => `future/${id}/accrued`);
      const ids = [...headlineFigures(projection), ...accrued];
      const rows = recalculate(soffice ?? '', await writeWorkbook(projection, ids, words));
      const found = new Map(rows.map((cells) => [cells[1] ?? '', cells[2] ?? '']));
      for (const id of ids)
        expect.soft([id, cents(found.get(id))]).toEqual([id, cents(valueOf(projection, id))]);
      expect(rows.length).toBeGreaterThan(50);
    },
  );

  it('shows tables of figures that follow the sheet of figures', async () => {
    const projection = project(skeleton, [], '2026-11-24');
    const speech = speechOf(projection, 'en');
    const tables = workloadTables(projection).map((table) =>
      textTable({ projection, elsewhere: [] }, table, speech, true),
    );
    const sheets = [{ name: 'Workloads', tables }];
    const bytes = await writeWorkbook(projection, [], { ...words, sheets });
    const rows = recalculate(soffice ?? '', bytes, 2);
    const shown = rows.map((cells) => cells.slice(1)).filter((cells) => cells.some((cell) => cell !== ''));
    const wanted = tables.flatMap(({ columns, rows: own }) => [
      columns.slice(1),
      ...own.map(({ cells }) => cells),
    ]);
    expect(shown.length).toBe(wanted.length);
    wanted.forEach((cells, at) => {
      cells.forEach((cell, column) => {
        const value = explain(projection, cell)?.value ?? undefined;
        if (value !== undefined)
          expect.soft([cell, cents(shown[at]?.[column])]).toEqual([cell, cents(value)]);
      });
    });
  });

  it('is computed anew, not read from the cached results', async () => {
    const cells = new Map([
      ['0,0', { value: null, type: 'formula' as const, formula: '2*3', formulaResult: 999 }],
    ]);
    expect(
      recalculate(soffice ?? '', await writeXlsx({ sheets: [{ name: 'S', rows: [], cells }] }))[0]?.[0],
    ).toBe('6');
  });
});

function valueOf(projection: Projection, id: string): string {
  return explain(projection, id)?.value ?? 'none';
}

function cents(text: string | undefined): string {
  return Number(text ?? 'NaN').toFixed(2);
}
