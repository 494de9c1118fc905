import type { Draw } from '../change/cells.ts';
import { withDatabaseNames } from '../make/database.ts';
import { LISTINGS } from '../make/listings.ts';
import { liveOptics } from '../make/liveoptics.ts';
import { jsonOf, listOfSources, present, wrapped } from '../make/migrationPlanner.ts';
import { nutanixCollector } from '../make/nutanix.ts';
import { rvtools4 } from '../make/rvtools4.ts';
import { textOf } from '../make/text.ts';
import { partsOf } from '../make/workbook.ts';
import { zipOf, type Packed } from '../make/zip.ts';
import { spoiltBytes, spoiltText } from './spoil.ts';

/** A file that was spoilt, and how: within what it holds, or in its bytes. */
export interface Spoilt {
  readonly how: 'bytes' | 'xml' | 'text';
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const sheets = rvtools4();
const WORKBOOKS: readonly (readonly Packed[])[] = [
  partsOf(sheets),
  partsOf(sheets, { isInline: true }),
  partsOf(sheets, { isWithoutAddresses: true, prefix: 'x:' }),
  partsOf(withDatabaseNames(sheets)),
  partsOf(liveOptics()),
  partsOf(nutanixCollector()),
];
const ROWS = sheets
  .slice(0, 2)
  .flatMap(({ rows }) => [';', ',', '\t'].map((separator) => textOf(rows, { separator })));
const OTHERS = LISTINGS.map((rows) => textOf(rows, { separator: ';' }));
const SUMS = [present(), listOfSources(), wrapped()].map(jsonOf);
const TEXTS: readonly string[] = await Promise.all([...ROWS, ...OTHERS, ...SUMS].map((file) => file.text()));

/** A made export with something spoilt: half of them within the XML of a workbook, a third within a text, the others in their bytes. */
export function spoiltFile(draw: Draw): Spoilt {
  const kind = draw(6);
  if (kind < 3) {
    const parts = pick(WORKBOOKS, draw);
    const spoilt = draw(parts.length);
    return {
      how: 'xml',
      name: 'spoilt.xlsx',
      bytes: zipOf(parts.map((part, at) => (at === spoilt ? within(part, draw) : part))),
    };
  }
  if (kind < 5)
    return {
      how: 'text',
      name: 'spoilt.csv',
      bytes: new Uint8Array(Buffer.from(spoiltText(pick(TEXTS, draw), draw))),
    };
  return { how: 'bytes', name: 'spoilt.xlsx', bytes: spoiltBytes(zipOf(pick(WORKBOOKS, draw)), draw) };
}

function within({ name, content }: Packed, draw: Draw): Packed {
  return { name, content: spoiltText(String(content), draw) };
}

function pick<T>(list: readonly T[], draw: Draw): T {
  const found = list[draw(list.length)];
  if (found === undefined) throw new Error('nothing to draw from');
  return found;
}
