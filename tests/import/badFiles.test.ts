import { expect, it } from 'vitest';
import { readInventory } from '../../src/import/read.ts';
import { genuine3x } from './genuine.ts';
import { partsOf, workbookOf } from './make/workbook.ts';
import { zipOf, type Packed } from './make/zip.ts';

const rows = [
  ['Host', '# CPU'],
  ['esx1', 2],
];
const good = partsOf([{ name: 'vHost', rows }]);
const SHEET = 'xl/worksheets/sheet1.xml';

function spoilt(part: string, content: string): Blob {
  return new Blob([zipOf(good.map((one) => (one.name === part ? { name: part, content } : one)))]);
}

async function codes(file: Blob): Promise<string[]> {
  const { inventory, problems } = await readInventory(file, 'bad.xlsx');
  expect(inventory).toBeUndefined();
  return problems.map(({ code, severity }) => `${severity} ${code}`);
}

const file = (...bytes: readonly (number | string)[]): Blob =>
  new Blob(bytes.map((one) => (typeof one === 'number' ? new Uint8Array([one]) : one)));

it('says of files that are no workbook what they are', async () => {
  expect(await codes(file())).toEqual(['error empty-file']);
  expect(await codes(file('VM;Host\nA;B\n'))).toEqual(['error unknown-columns']);
  expect(await codes(file(0xd0, 0xcf, 0x11, 0xe0, 'rest'))).toEqual(['error protected-or-old-workbook']);
  expect(await codes(file('PK', 3, 4))).toEqual(['error damaged-archive']);
  expect(await codes(new Blob([zipOf([{ name: 'readme.txt', content: 'no workbook' }])]))).toEqual([
    'error unknown-columns',
  ]);
  expect(await codes(workbookOf([{ name: 'Sheet1', rows }]))).toEqual(['error unknown-format']);
});

it('refuses what is cut off or altered, wherever that is', async () => {
  const bytes = new Uint8Array(await genuine3x().arrayBuffer());
  for (const length of [4, 1000, 100_000, bytes.length - 1])
    expect(await codes(new Blob([bytes.slice(0, length)]))).toEqual(['error damaged-archive']);
  const altered = bytes.slice();
  altered.fill(0xff, 20_000, 20_400);
  expect(await codes(new Blob([altered]))).toHaveLength(1);
});

it('refuses an archive that lies about its sizes', async () => {
  const lying: Packed[] = good.map((one) => (one.name === SHEET ? { ...one, stated: 1 } : one));
  expect(await codes(new Blob([zipOf(lying)]))).toEqual(['error damaged-archive']);
});

it('stops inflating what becomes far larger than any export', async () => {
  const bomb = `<worksheet><sheetData>${'<row/>'.repeat(8_000_000)}</sheetData></worksheet>`;
  expect(await codes(spoilt(SHEET, bomb))).toEqual(['error inflates-too-much']);
});

it('refuses document types, broken tags and texts without an end', async () => {
  const dtd = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
  expect(await codes(spoilt(SHEET, dtd))).toEqual(['error forbidden-doctype']);
  expect(await codes(spoilt(SHEET, '<worksheet><sheetData><row></worksheet>'))).toEqual([
    'error damaged-xml',
  ]);
  expect(await codes(spoilt(SHEET, `<worksheet><sheetData>${'a'.repeat(2_000_000)}`))).toEqual([
    'error too-large',
  ]);
  expect(await codes(spoilt('xl/workbook.xml', 'no xml'))).toHaveLength(1);
});

it('refuses a sheet that points at texts, rows or columns that are not there', async () => {
  const cells = (inside: string): Blob =>
    spoilt(SHEET, `<worksheet><sheetData><row r="1">${inside}</row></sheetData></worksheet>`);
  for (const cell of [
    '<c r="A1" t="s"><v>99</v></c>',
    '<c r="A1" t="s"><v>-1</v></c>',
    '<c r="1"><v>1</v></c>',
    '<c r="ZZZZZ1"><v>1</v></c>',
    '</row><row r="0"><c r="A1"><v>1</v></c>',
    '</row><row r="x"><c r="A1"><v>1</v></c>',
  ])
    expect(await codes(cells(cell))).toEqual(['error damaged-xml']);
});

it('takes names of paths and of object properties for what they are: names', async () => {
  const tricks: Packed[] = [
    { name: '../../etc/passwd', content: 'x' },
    { name: '/absolute', content: 'x' },
    { name: '__proto__', content: 'x' },
    { name: 'constructor', content: 'x' },
  ];
  const odd = partsOf([
    {
      name: 'vHost',
      rows: [
        ['Host', '__proto__', 'constructor'],
        ['__proto__', 'x', 'y'],
      ],
    },
  ]);
  const { inventory } = await readInventory(new Blob([zipOf([...tricks, ...odd])]), '__proto__');
  expect(inventory?.hosts).toMatchObject([{ name: '__proto__', row: 2 }]);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
