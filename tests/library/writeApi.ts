import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { apiPage } from './apiPage.ts';

const page = new URL('../../docs/api.md', import.meta.url);
writeFileSync(page, await format(apiPage(), { parser: 'markdown', printWidth: 110 }));
