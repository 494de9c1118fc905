import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { cataloguePage } from './catalogueTable.ts';

const page = new URL('../../docs/catalogue.md', import.meta.url);
writeFileSync(page, await format(cataloguePage(), { parser: 'markdown', printWidth: 110 }));
