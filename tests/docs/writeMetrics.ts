import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { metricsPage } from './metricsTable.ts';

const page = new URL('../../docs/metrics.md', import.meta.url);
writeFileSync(page, await format(metricsPage(), { parser: 'markdown', printWidth: 110 }));
