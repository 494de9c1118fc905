import { zipOf, type Packed } from './zip.ts';

/** What a cell of a made sheet holds; undefined writes no cell. */
export type Made = string | number | boolean | undefined;

/** A sheet to be written: its rows from the first one down. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Made[])[];
}

/** The ways in which programs write the same workbook. */
export interface Style {
  /** Whether texts stand in the cells themselves instead of a list that all cells share. */
  readonly isInline?: boolean;
  /** Before every tag, such as "x:". */
  readonly prefix?: string;
  /** Whether rows and cells leave their addresses out. */
  readonly isWithoutAddresses?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The files of a workbook, before they are packed, so that a test may spoil one of them. */
export function partsOf(sheets: readonly MadeSheet[], style: Style = {}): Packed[] {
  const texts = new Map<string, number>();
  const tag = style.prefix ?? '';
  const written = sheets.map(({ rows }, at) => ({
    name: `xl/worksheets/sheet${String(at + 1)}.xml`,
    content: document(
      tag,
      'worksheet',
      `<${tag}sheetData>${rows.map((row, below) => rowXml(row, below + 1, texts, style)).join('')}</${tag}sheetData>`,
    ),
  }));
  const list = sheets.map(
    ({ name }, at) =>
      `<${tag}sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  const shared = [...texts.keys()].map(
    (text) => `<${tag}si><${tag}t xml:space="preserve">${escaped(text)}</${tag}t></${tag}si>`,
  );
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: document(tag, 'workbook', `<${tag}sheets>${list.join('')}</${tag}sheets>`),
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(sheets.length) },
    { name: 'xl/sharedStrings.xml', content: document(tag, 'sst', shared.join('')) },
    ...written,
  ];
}

/** A workbook as a file. */
export function workbookOf(sheets: readonly MadeSheet[], style: Style = {}): Blob {
  return new Blob([zipOf(partsOf(sheets, style))]);
}

function document(tag: string, root: string, content: string): string {
  const space = tag === '' ? '' : `:${tag.slice(0, -1)}`;
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}<${tag}${root} xmlns${space}="${MAIN}" xmlns:r="${OFFICE}">${content}</${tag}${root}>`;
}

function relations(sheets: number): string {
  const one = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const each = Array.from({ length: sheets }, (_, at) =>
    one(at + 1, 'worksheet', `worksheets/sheet${String(at + 1)}.xml`),
  );
  const texts = one(sheets + 1, 'sharedStrings', 'sharedStrings.xml');
  return `<Relationships xmlns="${PACKAGE}">${each.join('')}${texts}</Relationships>`;
}

function rowXml(row: readonly Made[], number: number, texts: Map<string, number>, style: Style): string {
  const tag = style.prefix ?? '';
  const address = style.isWithoutAddresses === true ? '' : ` r="${String(number)}"`;
  const cells = row.map((cell, at) => {
    // Without addresses, a cell's place is all there is: an empty one must be written too.
    if (cell === undefined) return style.isWithoutAddresses === true ? `<${tag}c/>` : '';
    const place = style.isWithoutAddresses === true ? '' : ` r="${letters(at)}${String(number)}"`;
    return cellXml(cell, place, texts, style);
  });
  return `<${tag}row${address}>${cells.join('')}</${tag}row>`;
}

function cellXml(
  cell: string | number | boolean,
  place: string,
  texts: Map<string, number>,
  style: Style,
): string {
  const tag = style.prefix ?? '';
  const value = (type: string, text: string): string =>
    `<${tag}c${place}${type}><${tag}v>${text}</${tag}v></${tag}c>`;
  if (typeof cell === 'number') return value('', String(cell));
  if (typeof cell === 'boolean') return value(' t="b"', cell ? '1' : '0');
  if (style.isInline === true)
    return `<${tag}c${place} t="inlineStr"><${tag}is><${tag}t>${escaped(cell)}</${tag}t></${tag}is></${tag}c>`;
  if (!texts.has(cell)) texts.set(cell, texts.size);
  return value(' t="s"', String(texts.get(cell)));
}

function letters(column: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const first = column < 26 ? '' : (alphabet[Math.floor(column / 26) - 1] ?? '');
  return first + (alphabet[column % 26] ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
