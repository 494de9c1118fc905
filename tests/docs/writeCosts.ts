import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { costsPage } from './costsTable.ts';

const page = new URL('../../docs/costs.md', import.meta.url);
writeFileSync(page, await format(costsPage(), { parser: 'markdown', printWidth: 110 }));
