import type { Cell, CellStyle } from 'hucre/xlsx';
import type { Block } from '../../wording/aboutBlocks.ts';

const HEAD: CellStyle = { font: { bold: true } };
const WIDTH = 120;

/** A sheet of text beside the figures: which scenario, prices and program they are of, and what is open. */
export function aboutSheet(name: string, blocks: readonly Block[]) {
  const lines = blocks.flatMap(({ title, lines: own }) => [
    { value: title, style: HEAD },
    ...own.map((value) => ({ value })),
    { value: '' },
  ]);
  const cells = new Map<string, Partial<Cell>>(
    lines.map((line, row) => [`${String(row)},0`, { ...line, type: 'string' }]),
  );
  return { name, rows: [], cells, columns: [{ width: WIDTH }] };
}
