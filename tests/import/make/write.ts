import { writeFileSync } from 'node:fs';
import { rvtools4 } from './rvtools4.ts';
import { partsOf } from './workbook.ts';
import { zipOf } from './zip.ts';

// npx tsx tests/import/make/write.ts FILE writes the made export of 4.7.1, to be opened in a spreadsheet.
const [, , file] = process.argv;
if (file === undefined) throw new Error('name the file to write');
writeFileSync(file, zipOf(partsOf(rvtools4())));
