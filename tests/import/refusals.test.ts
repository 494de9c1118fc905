import { expect, it } from 'vitest';
import { readInventory } from '../../src/import/read.ts';
import { inventorySentence } from '../../src/wording/inventory/problems.ts';
import { saveScenario } from '../../src/saved/save.ts';
import { EXAMPLE } from '../../src/ui/state/example.ts';
import { compoundOf } from './make/compound.ts';
import { textOf } from './make/text.ts';
import { workbookOf } from './make/workbook.ts';
import { zipOf } from './make/zip.ts';

const bytes = (...all: readonly (number | string)[]): Blob =>
  new Blob(all.map((one) => (typeof one === 'number' ? new Uint8Array([one]) : one)));
const packed = (...names: readonly string[]): Blob =>
  new Blob([zipOf(names.map((name) => ({ name, content: 'x' })))]);

/** Each file that somebody may take for an inventory, and what its refusal has to say of what to do. */
const REFUSED: readonly (readonly [string, Blob, string])[] = [
  ['nothing', bytes(), 'Export the inventory again'],
  ['blanks', bytes(' \r\n'), 'Export the inventory again'],
  ['a workbook of Excel 97', compoundOf(['Workbook', '\u0005SummaryInformation']), 'save it as .xlsx'],
  ['one in large sectors', compoundOf(['Workbook'], 4096), 'save it as .xlsx, or let RVTools'],
  ['one of Excel 95', compoundOf(['Book']), 'save it as .xlsx'],
  ['a workbook with a password', compoundOf(['EncryptionInfo', 'EncryptedPackage']), 'without password'],
  ['a workbook with a label', compoundOf(['\u0006DataSpaces']), 'with a label that does not encrypt'],
  ['an old text document', compoundOf(['WordDocument']), 'Export the inventory itself'],
  ['a compound file that was cut', bytes(0xd0, 0xcf, 0x11, 0xe0), 'Save it as .xlsx without protection'],
  ['a PDF', bytes('%PDF-1.7\n%', 0xe2, 0xe3), 'Export the inventory itself'],
  ['a picture', bytes(0x89, 'PNG\r\n', 0x1a), 'picture'],
  ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), 'picture'],
  ['gzip', bytes(0x1f, 0x8b, 8, 0), 'Unpack it'],
  ['7z', bytes('7z', 0xbc, 0xaf, 0x27), 'pack it as .zip'],
  ['a web page', bytes('\r\n<html><table><tr><td>VM</td></tr></table>'), 'save it as .xlsx'],
  ['XML of a spreadsheet', bytes('<?xml version="1.0"?><Workbook/>'), 'save it as .xlsx'],
  ['rich text', bytes('{\\rtf1\\ansi VM}'), 'Export the inventory itself'],
  ['a scenario', bytes(saveScenario(EXAMPLE)), 'Open it as a scenario'],
  ['JSON of anybody', bytes('[{"vm": 1}]'), 'planner of kubev2v is read'],
  ['a binary workbook', packed('xl/workbook.bin'), 'Save it as .xlsx'],
  ['a workbook of LibreOffice', packed('mimetype', 'content.xml'), 'Save it as .xlsx'],
  ['a document', packed('word/document.xml'), 'Export the inventory itself'],
  ['bytes of anything', bytes('MZ', 0, 1, 2, 3), 'RVTools writes them'],
  [
    'a table of somebody',
    textOf([
      ['Town', 'People'],
      ['Ulm', 126_000],
    ]),
    'Town and People. Give columns the headings',
  ],
  ['a text that only has a name', bytes('PKW;Halter\nA;B'), 'PKW and Halter'],
  ['prose', bytes('Dear all, here is the list'), 'no columns of an inventory'],
];

for (const [what, file, says] of REFUSED)
  it(`refuses ${what} and says what to do`, async () => {
    const { inventory, problems } = await readInventory(file, 'any');
    expect(inventory).toBeUndefined();
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
    expect(problems.map(inventorySentence).join()).toContain(says);
  });

it('refuses headings without a row below them, in a text and in a workbook', async () => {
  const rows = [['VM', 'Powerstate', 'Template', 'CPUs', 'Memory']];
  for (const file of [textOf(rows), workbookOf([{ name: 'vInfo', rows }])]) {
    const { inventory, problems } = await readInventory(file, 'RVTools_tabvInfo.csv');
    expect(inventory).toBeUndefined();
    expect(problems.find(({ severity }) => severity === 'error')?.code).toBe('nothing-listed');
    expect(problems.map(({ code }) => code)).toContain('empty-sheet');
  }
});

it('reads hosts although the list of VMs is empty', async () => {
  const { inventory } = await readInventory(
    workbookOf([
      { name: 'vInfo', rows: [['VM', 'Powerstate', 'CPUs', 'Memory']] },
      {
        name: 'vHost',
        rows: [
          ['Host', '# CPU', '# Cores'],
          ['a', 2, 32],
        ],
      },
    ]),
    'x.xlsx',
  );
  expect(inventory?.hosts).toHaveLength(1);
});
