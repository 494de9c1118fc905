import { headlineFigures, writeWorkbook } from '../../export/workbook/workbook.ts';
import { workloadTables } from '../../report/workload.ts';
import { absence } from '../../wording/cell.ts';
import { explanationOf } from '../../wording/explanation.ts';
import { figureName } from '../../wording/figureNames.ts';
import { textTable } from '../../wording/table.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { WORKBOOK_ABOUT, WORKBOOK_COLUMNS, WORKBOOK_WORKLOAD } from '../../wording/ui/workbook.ts';
import { blocksOf } from '../about/about.ts';
import type { Answer } from '../answer/answerOf.ts';
import { everyFigure } from '../answer/explaining.ts';
import { download, fileName } from './save.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes the answer as a workbook with live formulas; loaded when it is first asked for. */
export async function saveWorkbook(answer: Answer): Promise<void> {
  const { scenario, projection, speech, figure } = answer;
  await everyFigure();
  const bytes = await writeWorkbook(projection, headlineFigures(projection), {
    title: scenario.name ?? PAGE_WORDS.product,
    columns: WORKBOOK_COLUMNS,
    name: ({ id }) => figureName(id, speech),
    origin: (one) => explanationOf(one, figure, speech).why.join(' '),
    sheets: [
      {
        name: WORKBOOK_WORKLOAD,
        tables: workloadTables(projection).map((table) =>
          textTable({ projection, elsewhere: [] }, table, speech, true),
        ),
      },
    ],
    absence,
    about: { sheet: WORKBOOK_ABOUT, blocks: blocksOf(answer) },
  });
  download(`${fileName(scenario)}.xlsx`, bytes as Uint8Array<ArrayBuffer>, XLSX);
}
